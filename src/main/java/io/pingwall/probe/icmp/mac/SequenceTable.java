package io.pingwall.probe.icmp.mac;

import io.pingwall.probe.icmp.engine.Flight;

import org.jspecify.annotations.Nullable;

/// What is under way on one socket, by the 16-bit sequence number of its request.
///
/// Numbers are given out in turn, so that one is used again as late as possible: what comes late
/// for its former owner must not find a new one.
final class SequenceTable {
    static final int SIZE = 0x1_0000;

    /// A request that left.
    ///
    /// @param ticks `mach_absolute_time` just before it was handed to the kernel
    record Sent(Flight flight, long cookie, long ticks) {}

    private final @Nullable Sent[] sent = new Sent[SIZE];
    private int next;
    private int size;

    boolean isFull() {
        return size == SIZE;
    }

    /// The number that the next request is to carry; the table must not be full.
    int nextFree() {
        while (sent[next] != null) {
            next = (next + 1) % SIZE;
        }
        return next;
    }

    /// The number must be the one that [#nextFree] gave.
    void put(int sequence, Sent request) {
        sent[sequence] = request;
        size++;
        next = (sequence + 1) % SIZE;
    }

    @Nullable Sent get(int sequence) {
        return sent[sequence];
    }

    /// The number must be taken.
    void remove(int sequence) {
        sent[sequence] = null;
        size--;
    }
}
