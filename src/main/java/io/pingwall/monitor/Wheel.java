package io.pingwall.monitor;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Who is due when: a hashed timing wheel (Varghese and Lauck, SOSP 1987, scheme 6). Adding and
/// taking cost the same however many there are. Not thread-safe.
final class Wheel {
    static final long TICK = 1_000_000;
    static final int SLOTS = 4096;

    private final @Nullable Rhythm[] slots = new @Nullable Rhythm[SLOTS];

    /// Nothing is due before this tick any more.
    private long tick;

    Wheel(long now) {
        tick = tickOf(now);
    }

    void add(Rhythm rhythm) {
        int slot = slotOf(Math.max(tickOf(rhythm.due), tick));
        rhythm.slot = slot;
        rhythm.next = slots[slot];
        slots[slot] = rhythm;
    }

    void remove(Rhythm rhythm) {
        if (rhythm.slot < 0) {
            return;
        }
        var previous = slots[rhythm.slot];
        if (previous == rhythm) {
            slots[rhythm.slot] = rhythm.next;
        } else {
            while (previous != null && previous.next != rhythm) {
                previous = previous.next;
            }
            if (previous != null) {
                previous.next = rhythm.next;
            }
        }
        rhythm.slot = -1;
        rhythm.next = null;
    }

    /// Takes out those that are due by `now`, the earliest first; a tick's worth more than `enough`
    /// at most. The rest stays due.
    List<Rhythm> take(long now, int enough) {
        var due = new ArrayList<Rhythm>();
        long last = tickOf(now);
        // once round is enough, however long the sleep was
        long end = Math.min(last, tick + SLOTS - 1);
        for (long t = tick; t <= end; t++) {
            take(slotOf(t), now, due);
            if (due.size() >= enough) {
                tick = t;
                return due;
            }
        }
        tick = Math.max(tick, last);
        return due;
    }

    private void take(int slot, long now, List<Rhythm> due) {
        var rhythm = slots[slot];
        slots[slot] = null;
        while (rhythm != null) {
            var next = rhythm.next;
            if (rhythm.due <= now) {
                rhythm.slot = -1;
                rhythm.next = null;
                due.add(rhythm);
            } else {
                rhythm.next = slots[slot];
                slots[slot] = rhythm;
            }
            rhythm = next;
        }
    }

    /// When the next one is due, or a time before that at which to look again.
    long nextDue(long now) {
        if (tick < tickOf(now)) {
            // the rest of what is due already: to search for it would cost more than to take it
            return now;
        }
        for (long t = tick; t < tick + SLOTS; t++) {
            long earliest = Long.MAX_VALUE;
            for (var r = slots[slotOf(t)]; r != null; r = r.next) {
                if (tickOf(r.due) <= t) {
                    earliest = Math.min(earliest, r.due);
                }
            }
            if (earliest != Long.MAX_VALUE) {
                return earliest;
            }
        }
        return (tick + SLOTS) * TICK;
    }

    private static long tickOf(long time) {
        return Math.floorDiv(time, TICK);
    }

    private static int slotOf(long tick) {
        return (int) Math.floorMod(tick, (long) SLOTS);
    }
}
