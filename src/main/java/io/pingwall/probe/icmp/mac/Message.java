package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;

/// Memory for one received message, used again and again: a `msghdr` of 48 bytes and what it points
/// to (sys/socket.h, Darwin; unlike on Linux, `msg_iovlen` is an int and `msg_controllen` a u32).
final class Message {
    static final long NAME = 0;
    static final long NAME_LENGTH = 8;
    static final long VECTORS = 16;
    static final long VECTOR_COUNT = 24;
    static final long CONTROL = 32;
    static final long CONTROL_LENGTH = 40;
    static final long BYTES = 48;

    /// A `struct iovec`: base, length (sys/_types/_iovec_t.h).
    static final long VECTOR_LENGTH = 8;

    static final long VECTOR_BYTES = 16;

    private static final long FLAGS = 44;

    /// An answer is as large as its request, and an error quotes up to 1,232 bytes: the beginning
    /// is enough.
    private static final int DATA_BYTES = 512;

    private static final int NAME_BYTES = 32;
    private static final int CONTROL_BYTES = 128;

    private final MemorySegment header;
    private final MemorySegment name;
    private final MemorySegment data;
    private final MemorySegment control;

    Message(Arena arena) {
        header = arena.allocate(BYTES, 8);
        name = arena.allocate(NAME_BYTES, 8);
        data = arena.allocate(DATA_BYTES, 8);
        control = arena.allocate(CONTROL_BYTES, 8);
        var vector = arena.allocate(VECTOR_BYTES, 8);
        vector.set(ADDRESS, 0, data);
        vector.set(JAVA_LONG, VECTOR_LENGTH, DATA_BYTES);
        header.set(ADDRESS, NAME, name);
        header.set(ADDRESS, VECTORS, vector);
        header.set(JAVA_INT, VECTOR_COUNT, 1);
        header.set(ADDRESS, CONTROL, control);
    }

    /// Makes it ready to be received into: the kernel overwrites the lengths.
    ///
    /// @return the `msghdr`
    MemorySegment prepared() {
        header.set(JAVA_INT, NAME_LENGTH, NAME_BYTES);
        header.set(JAVA_INT, CONTROL_LENGTH, CONTROL_BYTES);
        header.set(JAVA_INT, FLAGS, 0);
        return header;
    }

    MemorySegment data() {
        return data;
    }

    /// Who sent it.
    InetAddress source(Family family) {
        return SocketAddress.read(name, family);
    }

    ControlMessages control() {
        return ControlMessages.read(control, header.get(JAVA_INT, CONTROL_LENGTH));
    }
}
