package io.pingwall.probe.icmp.windows;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// What the service left in a reply buffer (ipexport.h, Windows SDK; 64-bit).
///
/// @param by who answered, or which router sent the error
/// @param status an `IP_STATUS`
/// @param millis the round trip in whole milliseconds
/// @param ttl -1 for IPv6, whose structure has no hop limit
record EchoReply(InetAddress by, int status, int millis, int ttl) {
    /// `ICMP_ECHO_REPLY`, 40 bytes: `ULONG Address, Status, RoundTripTime; USHORT DataSize,
    /// Reserved; PVOID Data; IP_OPTION_INFORMATION Options`, of which `UCHAR Ttl` is the first.
    static final int BYTES_4 = 40;

    private static final long ADDRESS_4 = 0;
    private static final long STATUS_4 = 4;
    private static final long MILLIS_4 = 8;
    private static final long TTL_4 = 24;

    /// `ICMPV6_ECHO_REPLY_LH`, 36 bytes: `IPV6_ADDRESS_EX Address; ULONG Status; unsigned int
    /// RoundTripTime`. The address is packed into 26: `USHORT sin6_port; ULONG sin6_flowinfo;
    /// USHORT sin6_addr[8]; ULONG sin6_scope_id`.
    static final int BYTES_6 = 36;

    private static final long ADDRESS_6 = 6;
    private static final long SCOPE_6 = 22;
    private static final long STATUS_6 = 28;
    private static final long MILLIS_6 = 32;

    static EchoReply read(MemorySegment buffer, Family family) {
        return switch (family) {
            case IPV4 ->
                    new EchoReply(
                            address(buffer, ADDRESS_4, 4, 0),
                            buffer.get(JAVA_INT_UNALIGNED, STATUS_4),
                            buffer.get(JAVA_INT_UNALIGNED, MILLIS_4),
                            Byte.toUnsignedInt(buffer.get(JAVA_BYTE, TTL_4)));
            case IPV6 ->
                    new EchoReply(
                            address(buffer, ADDRESS_6, 16, buffer.get(JAVA_INT_UNALIGNED, SCOPE_6)),
                            buffer.get(JAVA_INT_UNALIGNED, STATUS_6),
                            buffer.get(JAVA_INT_UNALIGNED, MILLIS_6),
                            -1);
        };
    }

    private static InetAddress address(MemorySegment buffer, long at, int length, int scope) {
        var bytes = buffer.asSlice(at, length).toArray(JAVA_BYTE);
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
