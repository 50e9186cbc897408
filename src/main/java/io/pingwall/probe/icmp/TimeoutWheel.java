package io.pingwall.probe.icmp;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.function.Consumer;

/// Timeouts of any number of flights: a ring of 4096 slots of a millisecond (Varghese and Lauck,
/// 1987). Arming is an append; an answered flight stays until its slot comes round and is dropped
/// there, so that an answer costs nothing here.
final class TimeoutWheel {
    static final int SLOTS = 4096;
    static final long TICK = 1_000_000;

    /// A list of flights, each with the turn it was armed in; reused from round to round.
    private static final class Slot {
        @Nullable Flight[] flights = {};
        int[] turns = {};
        int size;

        void add(Flight flight, int turn) {
            if (size == turns.length) {
                int longer = Math.max(8, size * 2);
                flights = Arrays.copyOf(flights, longer);
                turns = Arrays.copyOf(turns, longer);
            }
            flights[size] = flight;
            turns[size++] = turn;
        }

        void clear() {
            Arrays.fill(flights, 0, size, null);
            size = 0;
        }
    }

    private final Slot[] slots = new Slot[SLOTS];
    private final Slot again = new Slot();
    private final long origin;
    private int size;

    /// The tick that is to be looked at next, counted from `origin`.
    private long cursor;

    /// @param now [System#nanoTime]
    TimeoutWheel(long now) {
        origin = now;
        Arrays.setAll(slots, _ -> new Slot());
    }

    void arm(Flight flight) {
        // the tick after the deadline's own, so that none is due early
        long tick = (flight.deadline() - origin) / TICK + 1;
        long latest = cursor + SLOTS - 1;
        slots[(int) (Math.clamp(tick, cursor, latest) % SLOTS)].add(flight, flight.turn);
        size++;
    }

    /// Hands over every flight whose deadline is at or before `now` and that is not over.
    void expire(long now, Consumer<Flight> overdue) {
        long last = (now - origin) / TICK;
        // after a long stop one turn sees every slot
        cursor = Math.max(cursor, last - SLOTS + 1);
        for (; cursor <= last; cursor++) {
            empty(slots[(int) (cursor % SLOTS)], now, overdue);
        }
        for (int i = 0; i < again.size; i++) {
            var flight = again.flights[i];
            if (flight != null) {
                arm(flight);
            }
        }
        again.clear();
    }

    private void empty(Slot slot, long now, Consumer<Flight> overdue) {
        for (int i = 0; i < slot.size; i++) {
            var flight = slot.flights[i];
            if (flight == null || flight.over() || flight.turn != slot.turns[i]) {
                continue;
            }
            if (flight.deadline() - now <= 0) {
                overdue.accept(flight);
            } else {
                again.add(flight, flight.turn);
            }
        }
        size -= slot.size;
        slot.clear();
    }

    /// How long until the next slot that holds anything; -1 where none does.
    long nanosToNext(long now) {
        for (long tick = cursor; size > 0 && tick < cursor + SLOTS; tick++) {
            if (slots[(int) (tick % SLOTS)].size > 0) {
                return Math.max(0, origin + tick * TICK - now);
            }
        }
        return -1;
    }
}
