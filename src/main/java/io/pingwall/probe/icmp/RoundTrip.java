package io.pingwall.probe.icmp;

/// Works a round trip out of the stamps there are, best first.
///
/// The kernel's stamps are times of day, taken where the packet leaves and arrives, so a busy
/// program does not lengthen what they say; but that clock may be stepped meanwhile.
final class RoundTrip {
    /// Resolution and rounding of two clocks that are read one after the other.
    private static final long TOLERANCE = 2_000;

    private RoundTrip() {}

    /// @param sent time of day just before the request was handed to the kernel
    /// @param departed the kernel's stamp of its leaving, 0 if missing
    /// @param arrived the kernel's stamp of the answer, 0 if missing
    /// @param elapsed monotonic nanoseconds from before the sending until now
    static long nanos(long sent, long departed, long arrived, long elapsed) {
        if (arrived == 0) {
            return elapsed;
        }
        boolean both = departed >= sent - TOLERANCE && departed <= arrived;
        long nanos = arrived - (both && departed != 0 ? departed : sent);
        // outside of what passed on the monotonic clock: the time of day was stepped
        return nanos < 0 || nanos > elapsed + TOLERANCE ? elapsed : nanos;
    }
}
