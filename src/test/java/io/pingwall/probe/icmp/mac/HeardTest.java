package io.pingwall.probe.icmp.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome.Loss;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.Optional;

final class HeardTest {
    private static final String COOKIE = "0100000000000000";

    private static Optional<Heard> read(Family family, String... hex) {
        var packet = Captured.segment(hex);
        return Heard.read(packet, (int) packet.byteSize(), family);
    }

    @Test
    void anAnswerOverIpv4StandsBehindTheIpHeader() {
        assertEquals(
                Optional.of(new Heard.Answer(0xbeef, 0x0102, 1, 57)),
                read(Family.IPV4, Captured.IP_HEADER, "0000 0000 beef 0102", COOKIE));
    }

    @Test
    void ipOptionsAreSkipped() {
        var header = Captured.IP_HEADER.replaceFirst("45", "46");
        assertEquals(
                Optional.of(new Heard.Answer(0xbeef, 0x0102, 1, 57)),
                read(Family.IPV4, header, "01010101", "0000 0000 beef 0102", COOKIE));
    }

    @Test
    void aKernelThatStripsTheHeaderIsUnderstoodToo() {
        assertEquals(
                Optional.of(new Heard.Answer(0xbeef, 0x0102, 1, -1)),
                read(Family.IPV4, "0000 0000 beef 0102", COOKIE));
    }

    @Test
    void anAnswerOverIpv6ComesBare() {
        assertEquals(
                Optional.of(new Heard.Answer(0xbeef, 0xffff, 1, -1)),
                read(Family.IPV6, "8100 0000 beef ffff", COOKIE));
    }

    @Test
    void anErrorQuotesTheRequest() {
        assertEquals(
                Optional.of(
                        new Heard.Refusal(
                                Loss.TTL_EXCEEDED,
                                0,
                                InetAddress.ofLiteral("192.0.2.7"),
                                0xbeef,
                                0x0102,
                                Optional.empty())),
                read(
                        Family.IPV4,
                        Captured.ROUTER_HEADER,
                        "0b00 0000 00000000",
                        Captured.QUOTED_HEADER,
                        "0800 0000 beef 0102"));
    }

    @Test
    void aLongQuoteHasTheCookie() {
        assertEquals(
                Optional.of(
                        new Heard.Refusal(
                                Loss.PROHIBITED,
                                0,
                                InetAddress.ofLiteral("192.0.2.7"),
                                0xbeef,
                                0x0102,
                                Optional.of(1L))),
                read(
                        Family.IPV4,
                        Captured.ROUTER_HEADER,
                        "030d 0000 00000000",
                        Captured.QUOTED_HEADER,
                        "0800 0000 beef 0102",
                        COOKIE));
    }

    @Test
    void anErrorOverIpv6() {
        assertEquals(
                Optional.of(
                        new Heard.Refusal(
                                Loss.HOST_UNREACHABLE,
                                0,
                                InetAddress.ofLiteral("fd00::7"),
                                0xbeef,
                                0x0102,
                                Optional.of(1L))),
                read(
                        Family.IPV6,
                        "0103 0000 00000000",
                        Captured.QUOTED_HEADER_6,
                        "8000 0000 beef 0102",
                        COOKIE));
    }

    @Test
    void aPacketTooBigIsToldWithWhatWouldDo() {
        assertEquals(
                Optional.of(
                        new Heard.Refusal(
                                Loss.TOO_BIG,
                                1400,
                                InetAddress.ofLiteral("192.0.2.7"),
                                0xbeef,
                                0x0102,
                                Optional.empty())),
                read(
                        Family.IPV4,
                        Captured.ROUTER_HEADER,
                        "0304 0000 0000 0578",
                        Captured.QUOTED_HEADER,
                        "0800 0000 beef 0102"));
    }

    /// A request that left in several parts: an error quotes the first of them.
    @Test
    void aFragmentHeaderIsSkipped() {
        var quoted = Captured.QUOTED_HEADER_6.replace("0040 3a", "0040 2c");
        assertEquals(
                Optional.of(
                        new Heard.Refusal(
                                Loss.TOO_BIG,
                                1300,
                                InetAddress.ofLiteral("fd00::7"),
                                0xbeef,
                                0x0102,
                                Optional.of(1L))),
                read(
                        Family.IPV6,
                        "0200 0000 00000514",
                        quoted,
                        "3a 00 0001 12345678",
                        "8000 0000 beef 0102",
                        COOKIE));
        // the second part, and somebody's UDP
        for (var header : new String[] {"3a 00 0029 12345678", "11 00 0001 12345678"}) {
            assertEquals(
                    Optional.empty(),
                    read(
                            Family.IPV6,
                            "0200 0000 00000514",
                            quoted,
                            header,
                            "8000 0000 beef 0102",
                            COOKIE));
        }
    }

    @Test
    void whatIsNoAnswerAndNoErrorIsNothing() {
        var nothing = Optional.<Heard>empty();
        // a request, a redirect, a neighbour solicitation
        assertEquals(nothing, read(Family.IPV4, Captured.IP_HEADER, "0800 0000 beef 0102", COOKIE));
        assertEquals(
                nothing,
                read(
                        Family.IPV4,
                        Captured.ROUTER_HEADER,
                        "0501 0000 0a090901",
                        Captured.QUOTED_HEADER,
                        "0800 0000 beef 0102"));
        assertEquals(nothing, read(Family.IPV6, "8700 0000 00000000", COOKIE));
        // an error about somebody's UDP
        assertEquals(
                nothing,
                read(
                        Family.IPV4,
                        Captured.ROUTER_HEADER,
                        "0303 0000 00000000",
                        Captured.QUOTED_HEADER.replace("0000 01 01", "0000 01 11"),
                        "0800 0000 beef 0102"));
    }

    @Test
    void whatIsCutOffIsNothing() {
        var whole =
                Captured.segment(
                        Captured.ROUTER_HEADER,
                        "0b00 0000 00000000",
                        Captured.QUOTED_HEADER,
                        "0800 0000 beef 0102");
        for (int length = 0; length < whole.byteSize(); length++) {
            assertEquals(Optional.empty(), Heard.read(whole, length, Family.IPV4), "" + length);
        }
        var answer = Captured.segment(Captured.IP_HEADER, "0000 0000 beef 0102", COOKIE);
        for (int length = 0; length < answer.byteSize(); length++) {
            assertEquals(Optional.empty(), Heard.read(answer, length, Family.IPV4), "" + length);
        }
        var answer6 = Captured.segment("0103 0000 00000000", Captured.QUOTED_HEADER_6, "8000");
        for (int length = 0; length < answer6.byteSize(); length++) {
            assertEquals(Optional.empty(), Heard.read(answer6, length, Family.IPV6), "" + length);
        }
    }
}
