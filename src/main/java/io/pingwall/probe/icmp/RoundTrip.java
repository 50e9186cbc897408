package io.pingwall.probe.icmp;

/// Works a round trip out of the stamps there are, best first.
///
/// The kernel's stamps are times of day, taken where the packet leaves and arrives, so a busy
/// program does not lengthen what they say; but that clock may be stepped meanwhile.
final class RoundTrip {
    /// Resolution and rounding of two clocks that are read one after the other.
    private static final long TOLERANCE = 2_000;

    private RoundTrip() {}

    /// @param arrived the kernel's stamp of the answer, 0 if missing
    /// @param elapsed monotonic nanoseconds from before the sending until now
    static long nanos(Flight flight, long arrived, long elapsed) {
        return nanos(
                flight.earliestStamp, flight.sentStamp, flight.departedStamp, arrived, elapsed);
    }

    /// @param earliest time of day just before the batch was handed to the kernel
    /// @param sent when of that time the request itself was sent, as far as one can tell
    /// @param departed the kernel's stamp of its leaving, 0 if missing
    static long nanos(long earliest, long sent, long departed, long arrived, long elapsed) {
        if (arrived == 0) {
            return elapsed;
        }
        boolean both = departed != 0 && departed >= earliest - TOLERANCE && departed <= arrived;
        // an estimate can't be later than the answer
        long nanos = arrived - (both ? departed : Math.clamp(arrived, earliest, sent));
        // outside of what passed on the monotonic clock: the time of day was stepped
        return nanos < 0 || nanos > elapsed + (sent - earliest) + TOLERANCE ? elapsed : nanos;
    }
}
