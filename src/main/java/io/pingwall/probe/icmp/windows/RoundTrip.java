package io.pingwall.probe.icmp.windows;

/// Which of two measures of a round trip to believe.
///
/// The service gives whole milliseconds, cut off. Our own clock is finer but runs until the answer
/// is looked at, so a busy program lengthens what it says. As long as both agree the finer one
/// counts; else the service's does, in the middle of the millisecond that it may stand for.
final class RoundTrip {
    private static final long MILLI = 1_000_000;

    /// The service reads a clock of its own, and the way through the system takes its time.
    private static final long SLACK_NANOS = 500_000;

    private RoundTrip() {}

    /// @param millis what the service says
    /// @param elapsed what passed on our own clock
    static long nanos(int millis, long elapsed) {
        long least = millis * MILLI;
        boolean agree = elapsed >= least - SLACK_NANOS && elapsed <= least + MILLI + SLACK_NANOS;
        return agree ? elapsed : Math.min(elapsed, least + MILLI / 2);
    }
}
