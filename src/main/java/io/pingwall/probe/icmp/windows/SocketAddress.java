package io.pingwall.probe.icmp.windows;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Addresses as the service takes them.
final class SocketAddress {
    /// `sockaddr_in6`: `u16 family, u16 port, u32 flowinfo, 16 bytes, u32 scope` (ws2ipdef.h).
    static final int BYTES_6 = 28;

    /// The `IPAddr` that leaves it to the system which address to send from: INADDR_ANY (inaddr.h).
    static final int ANY_4 = 0;

    private static final long ADDRESS = 8;
    private static final long SCOPE = 24;

    private SocketAddress() {}

    /// An `IPAddr`: the four bytes in the order of the wire, as a number of this machine
    /// (inaddr.h).
    static int number(InetAddress address) {
        return ByteBuffer.wrap(address.getAddress()).order(ByteOrder.nativeOrder()).getInt();
    }

    /// Makes `memory` the `sockaddr_in6` of an address, with the scope of a link-local one.
    static void write(MemorySegment memory, Inet6Address address) {
        memory.fill((byte) 0);
        memory.set(JAVA_SHORT, 0, (short) Windows.AF_INET6);
        MemorySegment.copy(MemorySegment.ofArray(address.getAddress()), 0, memory, ADDRESS, 16);
        memory.set(JAVA_INT, SCOPE, address.getScopeId());
    }
}
