package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import io.pingwall.probe.Echo;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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

    /// Reads the address of a `sockaddr` that starts at `offset`.
    static Address read(MemorySegment memory, long offset, Family family) {
        return new Address(high(memory, offset, family), low(memory, offset, family));
    }

    static long high(MemorySegment memory, long offset, Family family) {
        return family == Family.IPV4 ? 0 : memory.get(LONG, offset + family.addressOffset);
    }

    static long low(MemorySegment memory, long offset, Family family) {
        long at = offset + family.addressOffset;
        return family == Family.IPV4
                ? Integer.toUnsignedLong(memory.get(INT, at))
                : memory.get(LONG, at + Long.BYTES);
    }

    /// Writes the `sockaddr` of an echo's address, with the scope of a link-local one.
    static void write(MemorySegment memory, long offset, Echo echo) {
        if (echo.ipv6()) {
            memory.set(JAVA_SHORT_UNALIGNED, offset, (short) Family.IPV6.number);
            long at = offset + Family.IPV6.addressOffset;
            memory.set(LONG, at, echo.high());
            memory.set(LONG, at + Long.BYTES, echo.low());
            memory.set(JAVA_INT_UNALIGNED, offset + SCOPE, echo.scope());
        } else {
            memory.set(JAVA_SHORT_UNALIGNED, offset, (short) Family.IPV4.number);
            memory.set(INT, offset + Family.IPV4.addressOffset, (int) echo.low());
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
