package io.pingwall.monitor;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;

/// Notices that the machine slept or that its clock stepped, by holding the time of day against the
/// monotonic clock. The two can't be told apart from here: after a jump ahead the time between
/// counts as slept through, which asks nothing of any target. A jump back takes no time away.
///
/// Any thread may ask.
final class Wakefulness {
    /// A clock that is slewed (500 ppm at most) or a thread that is held up between two readings
    /// stays far below it.
    static final long THRESHOLD = Duration.ofSeconds(2).toNanos();

    /// Two readings further apart than this don't belong to one moment.
    private static final long APART = Duration.ofMillis(100).toNanos();

    private static final Logger LOG = System.getLogger(Wakefulness.class.getName());

    private final Clock clock;
    private Reading last;
    private long asleep;
    private int jumps;
    private long jumpedNanos;

    private record Reading(long nanos, Instant wall) {}

    Wakefulness(Clock clock) {
        this.clock = clock;
        last = read();
    }

    synchronized Moment now() {
        var reading = read();
        long ahead =
                Duration.between(last.wall, reading.wall).toNanos() - (reading.nanos - last.nanos);
        if (Math.abs(ahead) >= THRESHOLD) {
            jumps++;
            jumpedNanos = reading.nanos;
            asleep += Math.max(0, ahead);
            LOG.log(
                    Level.INFO,
                    "The machine slept, or its clock was set: it is {0} further than this program"
                            + " ran.",
                    Duration.ofNanos(ahead));
        }
        last = reading;
        return new Moment(reading.nanos + asleep, reading.nanos, reading.wall, jumps, jumpedNanos);
    }

    private Reading read() {
        while (true) {
            long before = clock.nanos();
            var wall = clock.wall();
            if (clock.nanos() - before < APART) {
                return new Reading(before, wall);
            }
        }
    }
}
