package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// The echo request, byte by byte (RFC 792, RFC 4443): header of 8, then the payload, of which the
/// first 8 are a cookie that proves an answer to be ours.
final class EchoRequest {
    static final int HEADER = 8;

    static final ValueLayout.OfShort SHORT = JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    static final long IDENTIFIER = 4;
    static final long SEQUENCE = 6;
    static final long COOKIE = HEADER;

    private static final long CHECKSUM = 2;

    private EchoRequest() {}

    /// Writes all that stays the same from one request to the next.
    static void prepare(MemorySegment packet, Family family, int identifier) {
        packet.fill((byte) 0);
        packet.set(JAVA_BYTE, 0, (byte) family.echoRequest);
        packet.set(SHORT, IDENTIFIER, (short) identifier);
        for (long i = COOKIE + Long.BYTES; i < packet.byteSize(); i++) {
            packet.set(JAVA_BYTE, i, (byte) i);
        }
    }

    /// Writes what is this request's own. IPv4 wants the checksum from us, also on an unprivileged
    /// socket (icmp_dgram_send, xnu); for IPv6 the kernel works it out.
    static void fill(MemorySegment packet, int sequence, long cookie) {
        packet.set(SHORT, SEQUENCE, (short) sequence);
        packet.set(JAVA_LONG_UNALIGNED, COOKIE, cookie);
        packet.set(SHORT, CHECKSUM, (short) 0);
        packet.set(SHORT, CHECKSUM, (short) checksum(packet));
    }

    /// The Internet checksum (RFC 1071) of a packet.
    static int checksum(MemorySegment packet) {
        long length = packet.byteSize();
        long sum = 0;
        for (long i = 0; i + 1 < length; i += Short.BYTES) {
            sum += Short.toUnsignedInt(packet.get(SHORT, i));
        }
        if (length % 2 != 0) {
            sum += Byte.toUnsignedLong(packet.get(JAVA_BYTE, length - 1)) << Byte.SIZE;
        }
        while (sum >>> 16 != 0) {
            sum = (sum & 0xffff) + (sum >>> 16);
        }
        return (int) (~sum & 0xffff);
    }
}
