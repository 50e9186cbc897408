package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// The echo request, byte by byte (RFC 792, RFC 4443): header of 8, then 56 of payload as `ping`
/// sends, of which the first 8 are a cookie that proves an answer to be ours.
final class EchoPacket {
    static final int HEADER = 8;
    static final int LENGTH = 64;

    private static final ValueLayout.OfShort SHORT =
            JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final ValueLayout.OfLong LONG =
            JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
    private static final long CHECKSUM = 2;
    private static final long IDENTIFIER = 4;
    private static final long SEQUENCE = 6;
    private static final long COOKIE = HEADER;

    private EchoPacket() {}

    /// Writes all that stays the same from one request to the next.
    static void prepare(MemorySegment packet, Family family, int identifier) {
        packet.fill((byte) 0);
        packet.set(JAVA_BYTE, 0, (byte) family.echoRequest);
        packet.set(SHORT, IDENTIFIER, (short) identifier);
        for (long i = COOKIE + Long.BYTES; i < packet.byteSize(); i++) {
            packet.set(JAVA_BYTE, i, (byte) i);
        }
    }

    /// Writes what is this request's own.
    static void fill(MemorySegment packet, int sequence, long cookie) {
        packet.set(SHORT, SEQUENCE, (short) sequence);
        packet.set(JAVA_LONG_UNALIGNED, COOKIE, cookie);
    }

    /// Writes the checksum, which a raw IPv4 socket needs only: in the other cases the kernel works
    /// it out.
    static void sum(MemorySegment packet, int length) {
        packet.set(SHORT, CHECKSUM, (short) 0);
        packet.set(SHORT, CHECKSUM, (short) checksum(packet, length));
    }

    /// The Internet checksum (RFC 1071) of the first bytes of a packet.
    static int checksum(MemorySegment packet, int length) {
        long sum = 0;
        long i = 0;
        // the order of adding is free (section 2), so four words go at a time
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            long words = packet.get(LONG, i);
            sum += (words >>> Integer.SIZE) + (words & 0xffff_ffffL);
        }
        for (; i + 1 < length; i += Short.BYTES) {
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

    static int type(MemorySegment memory, long offset) {
        return Byte.toUnsignedInt(memory.get(JAVA_BYTE, offset));
    }

    static int identifier(MemorySegment memory, long offset) {
        return Short.toUnsignedInt(memory.get(SHORT, offset + IDENTIFIER));
    }

    static int sequence(MemorySegment memory, long offset) {
        return Short.toUnsignedInt(memory.get(SHORT, offset + SEQUENCE));
    }

    static long cookie(MemorySegment memory, long offset) {
        return memory.get(JAVA_LONG_UNALIGNED, offset + COOKIE);
    }
}
