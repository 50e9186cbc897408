package io.pingwall.probe.icmp;

import org.jspecify.annotations.Nullable;

/// What is under way on one socket, by the 16-bit sequence number of its request.
///
/// Numbers are given out in turn, so that one is used again as late as possible: what comes late
/// for its former owner must not find a new one.
final class SequenceTable {
    static final int SIZE = 0x1_0000;

    private final @Nullable Flight[] flights = new @Nullable Flight[SIZE];
    private int next;
    private int size;

    /// Whether nothing is under way.
    boolean isIdle() {
        return size == 0;
    }

    boolean isFull() {
        return size == SIZE;
    }

    /// Takes the flight that was unused for longest; the table must not be full. It is to begin at
    /// once.
    Flight take() {
        if (isFull()) {
            throw new IllegalStateException("every sequence number is taken");
        }
        for (; ; next = (next + 1) % SIZE) {
            var flight = flights[next];
            if (flight == null || flight.over()) {
                break;
            }
        }
        var flight = flights[next];
        if (flight == null) {
            flight = new Flight(next);
            flights[next] = flight;
        }
        next = (next + 1) % SIZE;
        size++;
        return flight;
    }

    /// The flight that has this number or had it last.
    @Nullable Flight get(int sequence) {
        return flights[sequence];
    }

    /// To be called once when a flight is over.
    void release() {
        size--;
    }
}
