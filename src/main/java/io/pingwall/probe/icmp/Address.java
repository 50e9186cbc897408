package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// An address as two numbers, which compare without an object, and as a `sockaddr` in memory.
///
/// @param high the first eight bytes of an IPv6 address, 0 for IPv4
/// @param low the last eight, or the four of an IPv4 address
record Address(long high, long low) {
    private static final ValueLayout.OfInt INT = JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG =
            JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    /// `sin6_scope_id`.
    private static final long SCOPE = 24;

    static Address of(InetAddress address) {
        var bytes = ByteBuffer.wrap(address.getAddress());
        return bytes.remaining() == Integer.BYTES
                ? new Address(0, Integer.toUnsignedLong(bytes.getInt()))
                : new Address(bytes.getLong(), bytes.getLong());
    }

    /// Reads the address of a `sockaddr` that starts at `offset`.
    static Address read(MemorySegment memory, long offset, Family family) {
        long at = offset + family.addressOffset;
        return family == Family.IPV4
                ? new Address(0, Integer.toUnsignedLong(memory.get(INT, at)))
                : new Address(memory.get(LONG, at), memory.get(LONG, at + Long.BYTES));
    }

    /// Makes `memory` the `sockaddr` of an address, with the scope of a link-local one.
    static void write(MemorySegment memory, InetAddress address) {
        var family = Family.of(address);
        memory.fill((byte) 0);
        memory.set(JAVA_SHORT_UNALIGNED, 0, (short) family.number);
        MemorySegment.copy(
                MemorySegment.ofArray(address.getAddress()),
                0,
                memory,
                family.addressOffset,
                family == Family.IPV4 ? 4 : 16);
        if (address instanceof Inet6Address six) {
            memory.set(JAVA_INT_UNALIGNED, SCOPE, six.getScopeId());
        }
    }

    InetAddress toInetAddress(Family family) {
        var bytes =
                family == Family.IPV4
                        ? ByteBuffer.allocate(4).putInt((int) low)
                        : ByteBuffer.allocate(16).putLong(high).putLong(low);
        try {
            return InetAddress.getByAddress(bytes.array());
        } catch (UnknownHostException e) {
            throw new AssertionError("four bytes or sixteen are an address", e);
        }
    }
}
