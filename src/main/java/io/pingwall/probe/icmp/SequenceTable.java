package io.pingwall.probe.icmp;

import org.jspecify.annotations.Nullable;

/// What is under way on one socket, by the 16-bit sequence number of its request.
///
/// Numbers are given out in turn, so that one is used again as late as possible: what comes late
/// for its former owner must not find a new one.
final class SequenceTable {
    static final int SIZE = 0x1_0000;

    private final @Nullable Flight[] flights = new Flight[SIZE];
    private int next;
    private int size;

    boolean isFull() {
        return size == SIZE;
    }

    /// The number that the next flight is to carry; the table must not be full.
    int nextFree() {
        while (flights[next] != null) {
            next = (next + 1) % SIZE;
        }
        return next;
    }

    void put(int sequence, Flight flight) {
        if (flights[sequence] != null) {
            throw new IllegalStateException("sequence number " + sequence + " is taken");
        }
        flights[sequence] = flight;
        flight.sequence = sequence;
        size++;
        next = (sequence + 1) % SIZE;
    }

    @Nullable Flight get(int sequence) {
        return flights[sequence];
    }

    void remove(Flight flight) {
        if (flights[flight.sequence] == flight) {
            flights[flight.sequence] = null;
            size--;
        }
    }
}
