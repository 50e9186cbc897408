package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Echoes that are to be sent soon, by the millisecond they are due in: a ring of slots that are
/// emptied when their millisecond is over, by the time that it is told. What is due later than the
/// ring is long goes out with its last slot. Belongs to the engine's thread.
final class Departures {
    /// Sends one echo.
    @FunctionalInterface
    interface Sending {
        void send(Echo echo, long dueNanos);
    }

    static final int SLOTS = 128;
    static final long TICK = 1_000_000;
    private static final int FIRST_CAPACITY = 16;

    /// Those of one millisecond; reused from round to round.
    private static final class Slot {
        @Nullable Echo[] echoes = new @Nullable Echo[FIRST_CAPACITY];
        long[] dues = new long[FIRST_CAPACITY];
        int size;

        void add(Echo echo, long due) {
            if (size == dues.length) {
                echoes = Arrays.copyOf(echoes, size * 2);
                dues = Arrays.copyOf(dues, size * 2);
            }
            echoes[size] = echo;
            dues[size++] = due;
        }
    }

    private final Slot[] slots = new Slot[SLOTS];
    private final long origin;
    private int size;

    /// The tick whose slot is to be emptied next, counted from `origin`.
    private long cursor;

    /// @param now [System#nanoTime]
    Departures(long now) {
        origin = now;
        Arrays.setAll(slots, _ -> new Slot());
    }

    void add(EchoBatch batch) {
        for (int i = 0; i < batch.size(); i++) {
            add(batch.echo(i), batch.due(i));
        }
        batch.release();
    }

    private void add(Echo echo, long due) {
        long tick = Math.floorDiv(due - origin, TICK);
        slots[(int) (Math.clamp(tick, cursor, cursor + SLOTS - 1) % SLOTS)].add(echo, due);
        size++;
    }

    /// Sends what is due in a millisecond that is over.
    ///
    /// @return how many
    int send(long now, Sending sending) {
        long current = Math.floorDiv(now - origin, TICK);
        int before = size;
        for (long end = Math.min(current, cursor + SLOTS); cursor < end && size > 0; cursor++) {
            empty(slots[(int) (cursor % SLOTS)], sending);
        }
        cursor = Math.max(cursor, current);
        return before - size;
    }

    private void empty(Slot slot, Sending sending) {
        for (int i = 0; i < slot.size; i++) {
            var echo = slot.echoes[i];
            if (echo != null) {
                sending.send(echo, slot.dues[i]);
            }
        }
        Arrays.fill(slot.echoes, 0, slot.size, null);
        size -= slot.size;
        slot.size = 0;
    }

    /// How long until the next slot that holds anything is to be emptied; -1 where none does.
    long nanosToNext(long now) {
        for (long tick = cursor; size > 0 && tick < cursor + SLOTS; tick++) {
            if (slots[(int) (tick % SLOTS)].size > 0) {
                return Math.max(0, origin + (tick + 1) * TICK - now);
            }
        }
        return -1;
    }
}
