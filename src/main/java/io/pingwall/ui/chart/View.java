package io.pingwall.ui.chart;

/// The stretch of time that is shown, in nanoseconds since 1970. Pure.
///
/// @param to after `from`
record View(long from, long to) {
    /// How far a view may go.
    ///
    /// @param shortest least length of a view
    record Limits(long from, long to, long shortest) {
        private View keep(long start, long length) {
            long kept = Math.clamp(length, shortest, Math.max(shortest, to - from));
            long least = Math.min(from, to - kept);
            long at = Math.clamp(start, least, to - kept);
            return new View(at, at + kept);
        }
    }

    /// The newest `length`.
    static View newest(long length, Limits limits) {
        return limits.keep(limits.to(), length);
    }

    long length() {
        return to - from;
    }

    /// Keeps the time at this share of the width where it is, as far as the limits let it.
    ///
    /// @param factor below 1 shows less time, above 1 more
    View zoom(double share, double factor, Limits limits) {
        long length = Math.round((double) length() * factor);
        var sized = limits.keep(from, length);
        long still = from + Math.round((double) length() * share);
        return limits.keep(still - Math.round((double) sized.length() * share), sized.length());
    }

    /// @param nanos positive shows later times
    View pan(long nanos, Limits limits) {
        return limits.keep(from + nanos, length());
    }

    /// The same after the limits have changed.
    View within(Limits limits) {
        return limits.keep(from, length());
    }
}
