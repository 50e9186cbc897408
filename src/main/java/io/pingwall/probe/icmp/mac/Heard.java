package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.icmp.engine.IcmpCodes;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.InetAddress;
import java.nio.ByteOrder;
import java.util.Optional;

/// What a packet on an ICMP socket says. Every such socket hears everybody's packets, and errors
/// come as ordinary ones that quote the packet they are about.
///
/// A read of IPv4 begins with the IP header, whose `ip_len` Darwin turns into host order and
/// shortens (ip_input.c, xnu): only the header's own length is taken from it.
sealed interface Heard {
    /// Somebody answered.
    ///
    /// @param ttl from the IP header; -1 where there is none
    record Answer(int identifier, int sequence, long cookie, int ttl) implements Heard {}

    /// Somebody could not deliver.
    ///
    /// @param mtu bytes that the next link takes, where the packet was too big; 0 where none is
    ///   said
    /// @param destination whom the quoted request was for
    /// @param cookie what the quoted request carries; nothing where the quote ends before
    record Refusal(
            Loss loss,
            int mtu,
            InetAddress destination,
            int identifier,
            int sequence,
            Optional<Long> cookie)
            implements Heard {}

    ValueLayout.OfInt INT = JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

    /// Where they are in an IP header (RFC 791, RFC 8200).
    int TTL_4 = 8;

    int PROTOCOL_4 = 9;
    int DESTINATION_4 = 16;
    int SHORTEST_4 = 20;
    int NEXT_HEADER_6 = 6;
    int DESTINATION_6 = 24;
    int LENGTH_6 = 40;

    /// Where they are in a fragment header (RFC 8200, section 4.5), and how long that is.
    int FRAGMENT_NEXT_HEADER = 0;

    int FRAGMENT_OFFSET = 2;
    int FRAGMENT_LENGTH = 8;

    /// Where an error tells it: RFC 1191, section 4; RFC 4443, section 3.2.
    int MTU_4 = 6;

    int MTU_6 = 4;

    /// Reads a packet as recvmsg left it; nothing where it is neither answer nor error.
    static Optional<Heard> read(MemorySegment packet, int length, Family family) {
        int start = header(packet, 0, length, family);
        int ttl = start > 0 ? unsigned(packet, TTL_4) : -1;
        if (length - start < EchoRequest.HEADER) {
            return Optional.empty();
        }
        int type = unsigned(packet, start);
        if (type == family.echoReply) {
            return length - start < EchoRequest.COOKIE + Long.BYTES
                    ? Optional.empty()
                    : Optional.of(
                            new Answer(
                                    identifier(packet, start),
                                    sequence(packet, start),
                                    packet.get(JAVA_LONG_UNALIGNED, start + EchoRequest.COOKIE),
                                    ttl));
        }
        return isError(type, family) ? quoted(packet, start, length, family) : Optional.empty();
    }

    /// The error message starts at `start`; behind its 8 bytes follows what it quotes.
    private static Optional<Heard> quoted(
            MemorySegment packet, int start, int length, Family family) {
        int ip = start + EchoRequest.HEADER;
        int request = request(packet, ip, length, family);
        if (request == ip
                || length - request < EchoRequest.HEADER
                || unsigned(packet, request) != family.echoRequest) {
            return Optional.empty();
        }
        int type = unsigned(packet, start);
        int code = unsigned(packet, start + 1);
        var loss = family == Family.IPV4 ? IcmpCodes.ipv4(type, code) : IcmpCodes.ipv6(type, code);
        int destination = ip + (family == Family.IPV4 ? DESTINATION_4 : DESTINATION_6);
        boolean whole = length - request >= EchoRequest.COOKIE + Long.BYTES;
        return Optional.of(
                new Refusal(
                        loss,
                        loss == Loss.TOO_BIG ? mtu(packet, start, family) : 0,
                        SocketAddress.bare(packet, destination, family, 0),
                        identifier(packet, request),
                        sequence(packet, request),
                        whole
                                ? Optional.of(
                                        packet.get(
                                                JAVA_LONG_UNALIGNED, request + EchoRequest.COOKIE))
                                : Optional.empty()));
    }

    /// Where in a quote from `ip` on the request starts: behind all headers, of which IPv6 has one
    /// more in the first part of a request that left in several; `ip` itself where there is none.
    private static int request(MemorySegment packet, int ip, int length, Family family) {
        if (family == Family.IPV4) {
            int request = header(packet, ip, length, family);
            return request != ip && unsigned(packet, ip + PROTOCOL_4) == family.protocol
                    ? request
                    : ip;
        }
        int behind = ip + LENGTH_6;
        if (length < behind + FRAGMENT_LENGTH) {
            return ip;
        }
        int next = unsigned(packet, ip + NEXT_HEADER_6);
        if (next == family.protocol) {
            return behind;
        }
        boolean first =
                next == Darwin.IPPROTO_FRAGMENT
                        && unsigned(packet, behind + FRAGMENT_NEXT_HEADER) == family.protocol
                        && number(packet, behind + FRAGMENT_OFFSET) >> 3 == 0;
        return first ? behind + FRAGMENT_LENGTH : ip;
    }

    private static int mtu(MemorySegment packet, int start, Family family) {
        return family == Family.IPV4
                ? number(packet, start + MTU_4)
                : packet.get(INT, start + MTU_6);
    }

    /// Where the ICMP message starts: behind an IPv4 header if there is one. Its first four bits,
    /// the version, cannot be those of an ICMP type that is of interest here.
    private static int header(MemorySegment packet, int at, int length, Family family) {
        if (family != Family.IPV4 || length - at < SHORTEST_4 || unsigned(packet, at) >> 4 != 4) {
            return at;
        }
        int size = (unsigned(packet, at) & 0xf) * 4;
        return size < SHORTEST_4 ? at : at + size;
    }

    /// Unreachable, too big, time exceeded, bad parameter; source quench and redirect end nothing.
    private static boolean isError(int type, Family family) {
        return family == Family.IPV4
                ? type == 3 || type == 11 || type == 12
                : type >= 1 && type <= 4;
    }

    private static int identifier(MemorySegment packet, int at) {
        return number(packet, at + (int) EchoRequest.IDENTIFIER);
    }

    private static int sequence(MemorySegment packet, int at) {
        return number(packet, at + (int) EchoRequest.SEQUENCE);
    }

    private static int number(MemorySegment packet, int at) {
        return Short.toUnsignedInt(packet.get(EchoRequest.SHORT, at));
    }

    private static int unsigned(MemorySegment packet, int at) {
        return Byte.toUnsignedInt(packet.get(JAVA_BYTE, at));
    }
}
