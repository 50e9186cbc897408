package io.pingwall.probe.icmp.mac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.pingwall.probe.Echo;
import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;

/// What is handed to Darwin and what it leaves, byte by byte.
final class LayoutsTest {
    private static byte[] written(String literal, int length) {
        var memory = MemorySegment.ofArray(new byte[length]);
        SocketAddress.write(memory, InetAddress.ofLiteral(literal));
        return memory.toArray(JAVA_BYTE);
    }

    @Test
    void aSocketAddressBeginsWithItsLength() {
        assertArrayEquals(Captured.bytes(Captured.FROM_TARGET), written("192.0.2.7", 16));
        assertArrayEquals(Captured.bytes(Captured.FROM_TARGET_6), written("fd00::7", 28));
    }

    @Test
    void aSocketAddressIsReadBack() {
        assertEquals(
                InetAddress.ofLiteral("192.0.2.7"),
                SocketAddress.read(Captured.segment(Captured.FROM_TARGET), Family.IPV4));
        assertEquals(
                InetAddress.ofLiteral("fd00::7"),
                SocketAddress.read(Captured.segment(Captured.FROM_TARGET_6), Family.IPV6));
    }

    @Test
    void aLinkLocalAddressKeepsItsInterface() {
        var near =
                SocketAddress.read(
                        Captured.segment(
                                "1c1e 0000 00000000 fe800000000000000000000000000001 04000000"),
                        Family.IPV6);
        assertEquals("fe80:0:0:0:0:0:0:1%4", near.getHostAddress());
        var memory = MemorySegment.ofArray(new byte[28]);
        SocketAddress.write(memory, near);
        assertArrayEquals(
                Captured.bytes("1c1e 0000 00000000 fe800000000000000000000000000001 04000000"),
                memory.toArray(JAVA_BYTE));
    }

    @Test
    void theRequestHasItsChecksum() {
        var packet = MemorySegment.ofArray(new byte[64]);
        EchoRequest.prepare(packet, Family.IPV4, 0xbeef);
        EchoRequest.fill(packet, 0x0102, 1);
        assertArrayEquals(
                Captured.bytes("0800"), packet.asSlice(0, 2).toArray(JAVA_BYTE), "type and code");
        assertArrayEquals(
                Captured.bytes("beef 0102 0100000000000000 1011"),
                packet.asSlice(4, 14).toArray(JAVA_BYTE));
        assertEquals(0, EchoRequest.checksum(packet), "a packet with its checksum sums up to none");
        EchoRequest.prepare(packet, Family.IPV6, 1);
        assertEquals((byte) 128, packet.get(JAVA_BYTE, 0));
    }

    /// RFC 1071, section 4.1: an odd last byte counts as the upper one of two.
    @Test
    void theChecksumOfAnOddLength() {
        var packet = Captured.segment("0001 f203 f4f5 f6");
        assertEquals(
                ~(0x0001 + 0xf203 + 0xf4f5 + 0xf600 - 2 * 0xffff) & 0xffff,
                EchoRequest.checksum(packet));
    }

    private static byte[] messages(String target, EchoOptions options) {
        try (var arena = Arena.ofConfined()) {
            var messages = new PacketOptions(arena);
            // what was there before leaves no trace
            messages.write(flight(target, new EchoOptions(56, 9, true, 9, "fd00::9")));
            messages.write(flight(target, options));
            return messages.memory().asSlice(0, messages.length()).toArray(JAVA_BYTE);
        }
    }

    private static Flight flight(String target, EchoOptions options) {
        return new Flight(new Echo(InetAddress.ofLiteral(target), options, 1, (_, _) -> {}), 0);
    }

    @Test
    void whatAnIpv6RequestIsToldOfItsHeader() {
        assertArrayEquals(
                Captured.bytes(
                        "10000000 29000000 2f000000 05000000",
                        "10000000 29000000 24000000 b8000000",
                        "10000000 29000000 3e000000 01000000",
                        "20000000 29000000 2e000000 fd000000000000000000000000000005 00000000"),
                messages("fd00::7", new EchoOptions(56, 5, true, 184, "fd00::5")));
        assertArrayEquals(
                Captured.bytes(
                        "20000000 29000000 2e000000 fe800000000000000000000000000005 04000000"),
                messages("fe80::7%4", new EchoOptions(56, 0, false, 0, "fe80::5%4")));
        assertEquals(0, messages("fd00::7", EchoOptions.DEFAULT).length);
    }

    @Test
    void aSourceOfTheOtherFamilyIsLeftToRouting() {
        assertEquals(0, messages("fd00::7", new EchoOptions(56, 0, false, 0, "10.0.0.5")).length);
    }

    @Test
    void controlMessagesAreAlignedToFour() {
        var control = Captured.segment(Captured.WALL_STAMP, Captured.STAMP, Captured.HOP_LIMIT);
        assertEquals(
                new ControlMessages(1_000_240, 61),
                ControlMessages.read(control, (int) control.byteSize()));
        // the type of service, a byte, and three of padding
        var padded = Captured.segment("0d000000 00000000 1b000000 05 000000", Captured.STAMP);
        assertEquals(
                new ControlMessages(1_000_240, -1),
                ControlMessages.read(padded, (int) padded.byteSize()));
    }

    @Test
    void controlMessagesThatMakeNoSenseEndTheReading() {
        var none = new ControlMessages(0, -1);
        assertEquals(none, ControlMessages.read(Captured.segment(Captured.STAMP), 0));
        assertEquals(none, ControlMessages.read(Captured.segment(Captured.STAMP), 19));
        assertEquals(
                none, ControlMessages.read(Captured.segment("00000000 ffff0000 04000000"), 12));
        assertEquals(
                none, ControlMessages.read(Captured.segment("ffffff7f ffff0000 04000000"), 12));
    }

    @Test
    void ticksOfAppleSiliconBecomeNanoseconds() {
        assertEquals(1_000_000_000, new MachClock(125, 3).nanos(24_000_000));
        assertEquals(77, new MachClock(1, 1).nanos(77));
    }
}
