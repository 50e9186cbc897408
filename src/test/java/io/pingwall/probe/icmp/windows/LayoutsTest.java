package io.pingwall.probe.icmp.windows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// What is handed to Windows and what it leaves, byte by byte.
final class LayoutsTest {
    /// ICMP_ECHO_REPLY: 192.0.2.7, success, 3 ms, 56 bytes of data, time to live 57.
    static final String REPLY =
            "c0000207 00000000 03000000 3800 0000 8877665544332211 39 00 00 00 00000000"
                    + " 0000000000000000";

    /// ICMPV6_ECHO_REPLY_LH: fd00::7, success, 4 ms; two bytes of padding behind the address.
    static final String REPLY_6 =
            "0000 00000000 fd000000000000000000000000000007 00000000 0000 00000000 04000000";

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    @Test
    void aReplyOverIpv4() {
        assertEquals(EchoReply.BYTES_4, bytes(REPLY).length);
        assertEquals(
                new EchoReply(InetAddress.ofLiteral("192.0.2.7"), 0, 3, 57),
                EchoReply.read(MemorySegment.ofArray(bytes(REPLY)), Family.IPV4));
    }

    @Test
    void aReplyOverIpv6() {
        assertEquals(EchoReply.BYTES_6, bytes(REPLY_6).length);
        assertEquals(
                new EchoReply(InetAddress.ofLiteral("fd00::7"), 0, 4, -1),
                EchoReply.read(MemorySegment.ofArray(bytes(REPLY_6)), Family.IPV6));
    }

    @Test
    void aLinkLocalRouterKeepsItsInterface() {
        var near = "0000 00000000 fe800000000000000000000000000001 0c000000 0000 052b0000 04000000";
        var reply = EchoReply.read(MemorySegment.ofArray(bytes(near)), Family.IPV6);
        assertEquals("fe80:0:0:0:0:0:0:1%12", reply.by().getHostAddress());
        assertEquals(Windows.IP_TTL_EXPIRED_TRANSIT, reply.status());
    }

    @Test
    void anIpv4AddressIsANumberWhoseMemoryIsTheWire() {
        assertEquals(0x0100007f, SocketAddress.number(InetAddress.ofLiteral("127.0.0.1")));
    }

    private static byte[] written(EchoOptions options) {
        var memory = MemorySegment.ofArray(new byte[RequestOptions.BYTES]);
        memory.fill((byte) 0xff);
        return RequestOptions.write(memory, options).toArray(JAVA_BYTE);
    }

    /// Ttl, Tos, Flags, OptionsSize, four of padding, OptionsData.
    @Test
    void theOptionsOfARequest() {
        assertArrayEquals(
                bytes("05 00 00 00 00000000 0000000000000000"),
                written(new EchoOptions(56, 5, false, 0, "")));
        assertArrayEquals(
                bytes("ff 00 02 00 00000000 0000000000000000"),
                written(new EchoOptions(56, 255, true, 0, "")));
        assertArrayEquals(
                bytes("80 00 02 00 00000000 0000000000000000"),
                written(new EchoOptions(1472, 0, true, 0, "")),
                "Windows' own time to live, written out");
    }

    @Test
    void whereAllIsAsTheSystemHasItThereAreNoOptions() {
        var memory = MemorySegment.ofArray(new byte[RequestOptions.BYTES]);
        assertEquals(
                MemorySegment.NULL,
                RequestOptions.write(memory, new EchoOptions(1472, 0, false, 0, "10.0.0.5")));
    }

    /// Of each reply's structure, the data, 8 of an ICMP error and 16 of a status block.
    @Test
    void aReplyBufferTakesTheAnswer() {
        for (int size = EchoOptions.SMALLEST; size <= EchoOptions.LARGEST; size++) {
            int least = Math.max(EchoReply.BYTES_4, EchoReply.BYTES_6) + size + 8 + 16;
            int bytes = ReplyBuffers.bytes(size);
            assertTrue(bytes >= least && bytes < 2 * least, size + " bytes");
        }
        assertEquals(128, ReplyBuffers.bytes(56));
        assertEquals(128, ReplyBuffers.bytes(64));
        assertEquals(256, ReplyBuffers.bytes(65));
    }

    @Test
    void aReplyBufferGrowsAndForgets() {
        try (var arena = Arena.ofConfined()) {
            var buffers = new ReplyBuffers(arena, 2);
            buffers.prepared(0, 56).fill((byte) 1);
            assertArrayEquals(new byte[128], buffers.prepared(0, 56).toArray(JAVA_BYTE));
            assertEquals(2048, buffers.prepared(0, 1472).byteSize());
            assertEquals(2048, buffers.prepared(0, 56).byteSize(), "it stays as large");
            assertEquals(2048, buffers.of(0).byteSize());
            assertEquals(128, buffers.of(1).byteSize());
        }
    }

    @Test
    void aSocketAddress() {
        try (var arena = Arena.ofConfined()) {
            var memory = arena.allocate(SocketAddress.BYTES_6, 8);
            SocketAddress.write(memory, (Inet6Address) InetAddress.ofLiteral("fd00::7"));
            assertArrayEquals(
                    bytes("1700 0000 00000000 fd000000000000000000000000000007 00000000"),
                    memory.toArray(JAVA_BYTE));
        }
    }
}
