package io.pingwall.probe.icmp.engine;

import java.util.PriorityQueue;

/// Timeouts of any number of flights, the next one first. An answered flight stays until its time
/// has come and is dropped then, so that an answer costs nothing here.
public final class Deadlines {
    /// Is told of a flight that nothing came for.
    @FunctionalInterface
    public interface Overdue {
        void giveUp(Flight flight, int place);
    }

    /// By difference: [System#nanoTime] may overflow.
    private record Due(long deadline, Flight flight, int place) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Long.signum(deadline - other.deadline);
        }
    }

    private final PriorityQueue<Due> queue = new PriorityQueue<>();

    /// @param place where the flight stands in its transport's table
    public void arm(Flight flight, int place) {
        queue.add(new Due(flight.deadline(), flight, place));
    }

    /// Hands over every flight whose deadline is at or before `now` and that is not over.
    public void expire(long now, Overdue overdue) {
        for (var due = queue.peek(); due != null; due = queue.peek()) {
            if (!due.flight.over()) {
                if (due.deadline - now > 0) {
                    return;
                }
                overdue.giveUp(due.flight, due.place);
            }
            queue.remove();
        }
    }

    /// How many whole milliseconds to wait for the next deadline, rounded up so that none is looked
    /// for early; -1 where there is none.
    public int millisToNext(long now) {
        var next = queue.peek();
        if (next == null) {
            return -1;
        }
        long millis = Math.ceilDiv(Math.max(0, next.deadline - now), 1_000_000L);
        return (int) Math.min(millis, Integer.MAX_VALUE);
    }
}
