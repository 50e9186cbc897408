package io.pingwall.monitor;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;

/// One asking of one target that is under way. Written by the scheduler before it hands it over.
final class Beat {
    /// When it was to go out, by the monotonic clock.
    long due;

    /// When it was due by its target's own rhythm, in [Moment#time]; `due` may be its slot in the
    /// budget, which is later.
    long planned;

    /// Where a ping went; null for other checks.
    @Nullable InetAddress pinged;

    /// How often its target had been paused by then.
    int pauses;

    void open(Rhythm rhythm, long plannedTime, long dueTime, Moment now) {
        planned = plannedTime;
        due = dueTime - now.asleep();
        pauses = rhythm.pauses.get();
    }
}
