package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import org.junit.jupiter.api.Test;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;

final class EchoPacketTest {
    private static MemorySegment packet(Family family) {
        var packet = MemorySegment.ofArray(new byte[EchoPacket.LENGTH]);
        EchoPacket.prepare(packet, family, 0x1234);
        EchoPacket.fill(packet, 0xfedc, 0x0102030405060708L);
        return packet;
    }

    @Test
    void headerIsAsTheRfcDrawsIt() {
        var four = packet(Family.IPV4);
        assertArrayEquals(
                HexFormat.of().parseHex("1234fedc"), four.asSlice(4, 4).toArray(JAVA_BYTE));
        assertEquals(8, EchoPacket.type(four, 0));
        assertEquals(128, EchoPacket.type(packet(Family.IPV6), 0));
    }

    @Test
    void whatWasWrittenIsRead() {
        var packet = packet(Family.IPV4);
        assertEquals(0x1234, EchoPacket.identifier(packet, 0));
        assertEquals(0xfedc, EchoPacket.sequence(packet, 0));
        assertEquals(0x0102030405060708L, EchoPacket.cookie(packet, 0));
    }

    /// RFC 1071, section 3: the sum of 0001 f203 f4f5 f6f7 is ddf2.
    @Test
    void checksumAsInTheRfcsExample() {
        var bytes = HexFormat.of().parseHex("0001f203f4f5f6f7");
        assertEquals(
                ~0xddf2 & 0xffff, EchoPacket.checksum(MemorySegment.ofArray(bytes), bytes.length));
    }

    @Test
    void aPacketWithItsChecksumSumsUpToZero() {
        var packet = packet(Family.IPV4);
        for (int length : new int[] {EchoPacket.LENGTH, 17, 16}) {
            EchoPacket.sum(packet, length);
            assertEquals(0, EchoPacket.checksum(packet, length), length + " bytes");
        }
    }
}
