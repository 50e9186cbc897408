package io.pingwall.health;

import io.pingwall.probe.Outcome;

import java.time.Instant;

/// One outcome and when it was asked for.
///
/// @param at wall-clock time of the beat, for people; nothing is computed from differences of it
/// @param plannedNanos when the beat was due, in nanoseconds that never step and go on while the
///   machine sleeps; places the beat among its neighbours of the same target, one interval apart
/// @param lateNanos how much later than planned the monitor asked
public record Result(Instant at, long plannedNanos, long lateNanos, Outcome outcome) {
    /// Asked in time.
    public Result(Instant at, long plannedNanos, Outcome outcome) {
        this(at, plannedNanos, 0, outcome);
    }
}
