package io.pingwall.monitor;

import io.pingwall.probe.Outcome.Cause;

/// What one target's turn comes to. Times are in [Moment#time].
///
/// @param planned when the first of its beats was to be asked
/// @param slot when it may be asked: as planned, or later where the budget made it wait
/// @param missed beats that passed unasked, the first of them when planned
/// @param asked whether the beat after those is asked
record Due(Rhythm rhythm, long planned, long slot, int missed, Cause cause, boolean asked) {
    /// When the beat that is asked was planned.
    long beat() {
        return planned + missed * rhythm.interval;
    }

    /// When it is to go out.
    long due() {
        return Math.max(slot, beat());
    }
}
