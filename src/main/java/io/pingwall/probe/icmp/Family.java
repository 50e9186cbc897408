package io.pingwall.probe.icmp;

import java.net.Inet4Address;
import java.net.InetAddress;

/// What differs between IPv4 (RFC 792) and IPv6 (RFC 4443) on the way through a socket.
enum Family {
    IPV4(2, 1, 16, 4, 8, 0, Linux.SOL_IP, Linux.IP_RECVERR, Linux.IP_RECVTTL, Linux.IP_TTL),
    IPV6(
            10,
            58,
            28,
            8,
            128,
            129,
            Linux.SOL_IPV6,
            Linux.IPV6_RECVERR,
            Linux.IPV6_RECVHOPLIMIT,
            Linux.IPV6_HOPLIMIT);

    /// `AF_INET` or `AF_INET6`.
    final int number;

    /// `IPPROTO_ICMP` or `IPPROTO_ICMPV6`.
    final int protocol;

    /// Bytes of a `sockaddr`, and where in it the address is.
    final int sockaddrLength;

    final int addressOffset;

    final int echoRequest;
    final int echoReply;

    /// Level of the socket options below.
    final int level;

    final int receiveErrors;
    final int receiveTtl;

    /// The type of the control message that brings a time to live.
    final int ttlMessage;

    Family(
            int number,
            int protocol,
            int sockaddrLength,
            int addressOffset,
            int echoRequest,
            int echoReply,
            int level,
            int receiveErrors,
            int receiveTtl,
            int ttlMessage) {
        this.number = number;
        this.protocol = protocol;
        this.sockaddrLength = sockaddrLength;
        this.addressOffset = addressOffset;
        this.echoRequest = echoRequest;
        this.echoReply = echoReply;
        this.level = level;
        this.receiveErrors = receiveErrors;
        this.receiveTtl = receiveTtl;
        this.ttlMessage = ttlMessage;
    }

    static Family of(InetAddress address) {
        return address instanceof Inet4Address ? IPV4 : IPV6;
    }
}
