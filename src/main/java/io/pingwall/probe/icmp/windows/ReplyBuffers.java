package io.pingwall.probe.icmp.windows;

import io.pingwall.target.EchoOptions;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// A reply buffer for each place, which grows with the largest request that was sent from it.
///
/// What it grew out of is given back with all the others, when the arena closes: sizes are powers
/// of two, so that is never more than what is in use.
final class ReplyBuffers {
    /// The larger of the two replies, an ICMP error of 8 and an `IO_STATUS_BLOCK` of 16 (the
    /// IcmpSendEcho2Ex page of the Windows SDK); the data of the request comes on top.
    private static final int BESIDES_DATA = Math.max(EchoReply.BYTES_4, EchoReply.BYTES_6) + 8 + 16;

    private static final int ALIGNMENT = 16;

    private final Arena arena;
    private final MemorySegment[] buffers;

    ReplyBuffers(Arena arena, int places) {
        this.arena = arena;
        buffers = new MemorySegment[places];
        int bytes = bytes(EchoOptions.DEFAULT.size());
        var all = arena.allocate((long) bytes * places, ALIGNMENT);
        for (int i = 0; i < places; i++) {
            buffers[i] = all.asSlice((long) bytes * i, bytes);
        }
    }

    /// A power of two that takes the answer to a request of that size.
    static int bytes(int size) {
        return Integer.highestOneBit(BESIDES_DATA + size - 1) << 1;
    }

    /// Makes it ready for the answer to a request of that size: what an earlier one left must not
    /// be taken for it. The system must be done with the place.
    MemorySegment prepared(int place, int size) {
        if (buffers[place].byteSize() < bytes(size)) {
            buffers[place] = arena.allocate(bytes(size), ALIGNMENT);
        }
        return buffers[place].fill((byte) 0);
    }

    MemorySegment of(int place) {
        return buffers[place];
    }
}
