package io.pingwall.probe.icmp;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.function.Consumer;

/// Timeouts of any number of flights: a ring of 4096 slots of a millisecond (Varghese and Lauck,
/// 1987). Arming is an append; an answered flight stays until its slot comes round and is dropped
/// there, so that an answer costs nothing here.
final class TimeoutWheel {
    static final int SLOTS = 4096;
    static final long TICK = 1_000_000;

    /// A list of flights, reused from turn to turn.
    private static final class Slot {
        Flight[] flights = {};
        int size;

        void add(Flight flight) {
            if (size == flights.length) {
                flights = Arrays.copyOf(flights, Math.max(8, size * 2));
            }
            flights[size++] = flight;
        }
    }

    private final Slot[] slots = new Slot[SLOTS];
    private final ArrayDeque<Flight> rearm = new ArrayDeque<>();
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
        slots[(int) (Math.clamp(tick, cursor, latest) % SLOTS)].add(flight);
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
        for (var flight = rearm.poll(); flight != null; flight = rearm.poll()) {
            arm(flight);
        }
    }

    private void empty(Slot slot, long now, Consumer<Flight> overdue) {
        for (int i = 0; i < slot.size; i++) {
            var flight = slot.flights[i];
            if (!flight.over()) {
                if (flight.deadline() - now <= 0) {
                    overdue.accept(flight);
                } else {
                    rearm.add(flight);
                }
            }
        }
        Arrays.fill(slot.flights, 0, slot.size, null);
        size -= slot.size;
        slot.size = 0;
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
