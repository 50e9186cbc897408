package io.pingwall.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Counts by the second of asking, and closes a second when its answers and losses are known: when
/// the longest wait seen so far is over. Not thread-safe.
final class Seconds {
    static final long SECOND = Duration.ofSeconds(1).toNanos();

    private static final int KEPT = 64;
    private static final long LONGEST_WAIT = Duration.ofSeconds(16).toNanos();
    private static final long MARGIN = Duration.ofMillis(50).toNanos();

    private final int[] asked = new int[KEPT];
    private final int[] answered = new int[KEPT];
    private long wait;
    private long latest;

    /// The first second that is not closed.
    private long next;

    /// @param number seconds since the clock's zero
    record Second(long number, int asked, int answered) {}

    /// @param now a first second that has begun is left out, for only a part of it is seen
    Seconds(long now) {
        next = of(now) + 1;
        latest = now;
    }

    static long of(long nanos) {
        return Math.floorDiv(nanos, SECOND);
    }

    void add(long sent, boolean replied, long now) {
        wait = Math.clamp(now - sent, wait, LONGEST_WAIT);
        latest = Math.max(latest, sent);
        long second = of(sent);
        if (second >= next && second < next + KEPT) {
            asked[slot(second)]++;
            answered[slot(second)] += replied ? 1 : 0;
        }
    }

    /// Closes what is over by now, in order; a second in which nothing was asked too.
    List<Second> close(long now) {
        var closed = new ArrayList<Second>();
        long end = of(now - wait - MARGIN);
        while (next < end) {
            int slot = slot(next);
            closed.add(new Second(next, asked[slot], answered[slot]));
            asked[slot] = 0;
            answered[slot] = 0;
            // after a sleep there is nothing between
            next = closed.size() < KEPT ? next + 1 : end;
        }
        return closed;
    }

    /// When anything was asked last.
    long latest() {
        return latest;
    }

    private static int slot(long second) {
        return (int) Math.floorMod(second, (long) KEPT);
    }
}
