package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.icmp.engine.IcmpCodes;

import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
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
    /// @param destination whom the quoted request was for
    /// @param cookie what the quoted request carries; nothing where the quote ends before
    record Refusal(
            Loss loss, InetAddress destination, int identifier, int sequence, Optional<Long> cookie)
            implements Heard {}

    /// Where they are in an IP header (RFC 791, RFC 8200).
    int TTL_4 = 8;

    int PROTOCOL_4 = 9;
    int DESTINATION_4 = 16;
    int SHORTEST_4 = 20;
    int NEXT_HEADER_6 = 6;
    int DESTINATION_6 = 24;
    int LENGTH_6 = 40;

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
        int request = family == Family.IPV4 ? header(packet, ip, length, family) : ip + LENGTH_6;
        if (request == ip || length - request < EchoRequest.HEADER) {
            return Optional.empty();
        }
        int protocol = unsigned(packet, ip + (family == Family.IPV4 ? PROTOCOL_4 : NEXT_HEADER_6));
        if (protocol != family.protocol || unsigned(packet, request) != family.echoRequest) {
            return Optional.empty();
        }
        int type = unsigned(packet, start);
        int code = unsigned(packet, start + 1);
        int destination = ip + (family == Family.IPV4 ? DESTINATION_4 : DESTINATION_6);
        boolean whole = length - request >= EchoRequest.COOKIE + Long.BYTES;
        return Optional.of(
                new Refusal(
                        family == Family.IPV4
                                ? IcmpCodes.ipv4(type, code)
                                : IcmpCodes.ipv6(type, code),
                        SocketAddress.bare(packet, destination, family, 0),
                        identifier(packet, request),
                        sequence(packet, request),
                        whole
                                ? Optional.of(
                                        packet.get(
                                                JAVA_LONG_UNALIGNED, request + EchoRequest.COOKIE))
                                : Optional.empty()));
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
        return Short.toUnsignedInt(packet.get(EchoRequest.SHORT, at + EchoRequest.IDENTIFIER));
    }

    private static int sequence(MemorySegment packet, int at) {
        return Short.toUnsignedInt(packet.get(EchoRequest.SHORT, at + EchoRequest.SEQUENCE));
    }

    private static int unsigned(MemorySegment packet, int at) {
        return Byte.toUnsignedInt(packet.get(JAVA_BYTE, at));
    }
}
