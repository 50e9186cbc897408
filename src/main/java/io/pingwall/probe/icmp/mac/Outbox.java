package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.target.EchoOptions;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Memory for one request to send, used again and again: a `msghdr` as [Message] has it, and what
/// it points to.
final class Outbox {
    private final MemorySegment header;
    private final MemorySegment target;
    private final MemorySegment packet;
    private final MemorySegment vector;
    private final PacketOptions options;
    private final Family family;

    /// @param identifier what every request carries
    Outbox(Arena arena, Family family, int identifier) {
        this.family = family;
        header = arena.allocate(Message.BYTES, 8);
        target = arena.allocate(family.sockaddrLength, 8);
        packet = arena.allocate(EchoRequest.HEADER + EchoOptions.LARGEST, 8);
        vector = arena.allocate(Message.VECTOR_BYTES, 8);
        options = new PacketOptions(arena);
        EchoRequest.prepare(packet, family, identifier);
        vector.set(ADDRESS, 0, packet);
        header.set(ADDRESS, Message.NAME, target);
        header.set(JAVA_INT, Message.NAME_LENGTH, family.sockaddrLength);
        header.set(ADDRESS, Message.VECTORS, vector);
        header.set(JAVA_INT, Message.VECTOR_COUNT, 1);
    }

    /// Makes it ready to be sent.
    ///
    /// @return the `msghdr`
    MemorySegment prepared(Flight flight, int sequence, long cookie) {
        int length = EchoRequest.HEADER + flight.options().size();
        EchoRequest.fill(packet.asSlice(0, length), sequence, cookie);
        vector.set(JAVA_LONG, Message.VECTOR_LENGTH, length);
        SocketAddress.write(target, flight.address());
        if (family == Family.IPV6) {
            options.write(flight);
            boolean none = options.length() == 0;
            header.set(ADDRESS, Message.CONTROL, none ? MemorySegment.NULL : options.memory());
            header.set(JAVA_INT, Message.CONTROL_LENGTH, options.length());
        }
        return header;
    }
}
