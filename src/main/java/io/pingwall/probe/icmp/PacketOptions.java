package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import io.pingwall.target.EchoOptions;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;

/// What the kernel is told of one request (cmsg(3)): whether to stamp it when it leaves, and what
/// its IP header shall hold (ip(7), ipv6(7)). DF is no such message but an option of the socket.
final class PacketOptions {
    private static final int CAPACITY = 128;

    /// Length, level and type; what follows starts at a multiple of eight.
    private static final int CONTROL_HEADER = 16;

    /// What the message that asks for a stamp takes; it comes first.
    private static final int STAMP = 24;

    private static final int PACKET_INFO_4 = 12;
    private static final int PACKET_INFO_6 = 20;

    private final Family family;
    private final MemorySegment memory;
    private final MemorySegment unstamped;
    private EchoOptions written = EchoOptions.DEFAULT;
    private int length;

    PacketOptions(Arena arena, Family family) {
        this.family = family;
        memory = arena.allocate(CAPACITY, 8);
        long stamp = header(Linux.SOL_SOCKET, Linux.SO_TIMESTAMPING, Integer.BYTES);
        memory.set(JAVA_INT, stamp, Linux.SOF_TIMESTAMPING_TX_SOFTWARE);
        unstamped = memory.asSlice(STAMP);
    }

    MemorySegment memory(boolean stamped) {
        return stamped ? memory : unstamped;
    }

    /// Bytes in use.
    int length(boolean stamped) {
        return stamped ? length : length - STAMP;
    }

    void write(EchoOptions options) {
        if (options.equals(written)) {
            return;
        }
        written = options;
        unstamped.fill((byte) 0);
        length = STAMP;
        if (options.ttl() != 0) {
            number(family.ttlMessage, options.ttl());
        }
        if (options.tos() != 0) {
            number(family.trafficClassMessage, options.tos());
        }
        if (!options.source().isEmpty()) {
            // the target's scope names the interface; one of the source might name none that is
            // here
            source(InetAddress.ofLiteral(options.source().replaceFirst("%.*", "")));
        }
    }

    private void number(int type, int value) {
        memory.set(JAVA_INT, header(family.level, type, Integer.BYTES), value);
    }

    /// `in_pktinfo` has the source in its second place, `in6_pktinfo` in its first. A source of the
    /// other family is left out, and the kernel's choice stands.
    private void source(InetAddress address) {
        if (Family.of(address) != family) {
            return;
        }
        boolean ipv4 = family == Family.IPV4;
        int size = ipv4 ? PACKET_INFO_4 : PACKET_INFO_6;
        long at = header(family.level, family.packetInfoMessage, size);
        var bytes = address.getAddress();
        MemorySegment.copy(
                MemorySegment.ofArray(bytes), 0, memory, ipv4 ? at + 4 : at, bytes.length);
    }

    /// @return where the message's content begins
    private long header(int level, int type, int size) {
        long at = length;
        memory.set(JAVA_LONG, at, CONTROL_HEADER + size);
        memory.set(JAVA_INT, at + 8, level);
        memory.set(JAVA_INT, at + 12, type);
        length += (CONTROL_HEADER + size + 7) & -8;
        return at + CONTROL_HEADER;
    }
}
