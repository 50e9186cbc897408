package io.pingwall.monitor;

/// One asking of one target that is under way. Written by the scheduler before it hands it over.
final class Beat {
    /// When it was to go out, by the monotonic clock.
    long due;

    /// The same in [Moment#time].
    long planned;

    /// How often its target had been paused by then.
    int pauses;

    void open(Rhythm rhythm, long plannedTime, Moment now) {
        planned = plannedTime;
        due = plannedTime - now.asleep();
        pauses = rhythm.pauses.get();
    }
}
