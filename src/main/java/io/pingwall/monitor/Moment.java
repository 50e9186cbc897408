package io.pingwall.monitor;

import java.time.Instant;

/// One reading of the clocks.
///
/// @param time nanoseconds that never step and go on while the machine sleeps; beats are planned in
///   it
/// @param nanos the monotonic clock, which stands still meanwhile
/// @param wall the time of day
/// @param jumps how often the clocks have jumped against each other so far
/// @param jumpedNanos when the latest of these jumps was noticed
record Moment(long time, long nanos, Instant wall, int jumps, long jumpedNanos) {
    /// Whether the clocks have jumped since: what went out before can't be judged any more.
    boolean jumpedSince(long sentNanos) {
        return jumps > 0 && sentNanos - jumpedNanos < 0;
    }

    /// The time of day, as it is told now, at another moment.
    Instant wallAt(long otherTime) {
        return wall.minusNanos(time - otherTime);
    }

    /// Nanoseconds slept since the start.
    long asleep() {
        return time - nanos;
    }
}
