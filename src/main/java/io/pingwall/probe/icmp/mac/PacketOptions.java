package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import io.pingwall.probe.icmp.engine.Flight;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;

/// What the kernel is told of the header of one IPv6 request: messages that go with it (RFC 3542;
/// ip6_setpktopts, xnu), each as [ControlMessages] has them. An unprivileged socket has no option
/// of its own for the fragments (icmp6_dgram_ctloutput), but takes such a message.
final class PacketOptions {
    /// `in6_pktinfo`: the address, then the number of its interface or 0 (netinet6/in6.h).
    private static final int PACKET_INFO = 20;

    private static final int INTERFACE = 16;

    private static final int CAPACITY =
            3 * (ControlMessages.HEADER + Integer.BYTES) + ControlMessages.HEADER + PACKET_INFO;

    private final MemorySegment memory;
    private int length;

    PacketOptions(Arena arena) {
        memory = arena.allocate(CAPACITY, 8);
    }

    MemorySegment memory() {
        return memory;
    }

    /// Bytes in use.
    int length() {
        return length;
    }

    void write(Flight flight) {
        var options = flight.options();
        length = 0;
        if (options.ttl() != 0) {
            number(Darwin.IPV6_HOPLIMIT, options.ttl());
        }
        if (options.tos() != 0) {
            number(Darwin.IPV6_TCLASS, options.tos());
        }
        if (options.dontFragment()) {
            number(Darwin.IPV6_DONTFRAG, 1);
        }
        flight.source().ifPresent(this::source);
    }

    private void number(int type, int value) {
        memory.set(JAVA_INT, header(type, Integer.BYTES), value);
    }

    private void source(InetAddress address) {
        long at = header(Darwin.IPV6_PKTINFO, PACKET_INFO);
        var bytes = address.getAddress();
        MemorySegment.copy(MemorySegment.ofArray(bytes), 0, memory, at, bytes.length);
        int scope = address instanceof Inet6Address six ? six.getScopeId() : 0;
        memory.set(JAVA_INT, at + INTERFACE, scope);
    }

    /// Both lengths that occur are multiples of four, as the next message must start on one.
    ///
    /// @return where the message's content begins
    private long header(int type, int size) {
        long at = length;
        memory.set(JAVA_INT, at, ControlMessages.HEADER + size);
        memory.set(JAVA_INT, at + 4, Darwin.IPPROTO_IPV6);
        memory.set(JAVA_INT, at + 8, type);
        length += ControlMessages.HEADER + size;
        return at + ControlMessages.HEADER;
    }
}
