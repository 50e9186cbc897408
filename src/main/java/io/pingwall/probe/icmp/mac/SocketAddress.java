package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// A `sockaddr_in` or `sockaddr_in6` in memory (netinet/in.h, netinet6/in6.h, Darwin): unlike on
/// Linux its length comes first, then the family, a byte each.
final class SocketAddress {
    /// `sin6_scope_id`.
    private static final long SCOPE = 24;

    private SocketAddress() {}

    /// Makes `memory` the address, with the scope of a link-local one.
    static void write(MemorySegment memory, InetAddress address) {
        var family = Family.of(address);
        memory.fill((byte) 0);
        memory.set(JAVA_BYTE, 0, (byte) family.sockaddrLength);
        memory.set(JAVA_BYTE, 1, (byte) family.number);
        MemorySegment.copy(
                MemorySegment.ofArray(address.getAddress()),
                0,
                memory,
                family.addressOffset,
                family.addressLength);
        if (address instanceof Inet6Address six) {
            memory.set(JAVA_INT_UNALIGNED, SCOPE, six.getScopeId());
        }
    }

    static InetAddress read(MemorySegment memory, Family family) {
        int scope = family == Family.IPV6 ? memory.get(JAVA_INT_UNALIGNED, SCOPE) : 0;
        return bare(memory, family.addressOffset, family, scope);
    }

    /// Reads an address as it stands in a packet.
    static InetAddress bare(MemorySegment memory, long offset, Family family, int scope) {
        var bytes = memory.asSlice(offset, family.addressLength).toArray(JAVA_BYTE);
        try {
            var plain = InetAddress.getByAddress(bytes);
            return plain.isLinkLocalAddress() && scope != 0
                    ? Inet6Address.getByAddress(null, bytes, scope)
                    : plain;
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes or sixteen are an address", e);
        }
    }
}
