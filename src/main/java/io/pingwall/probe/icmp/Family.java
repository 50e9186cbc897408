package io.pingwall.probe.icmp;

import java.net.Inet4Address;
import java.net.InetAddress;

/// What differs between IPv4 (RFC 792) and IPv6 (RFC 4443) on the way through a socket.
enum Family {
    IPV4(2, 1, 16, 4, 8, 0),
    IPV6(10, 58, 28, 8, 128, 129);

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

    /// Likewise a traffic class, and a source address.
    final int trafficClassMessage;

    final int packetInfoMessage;
    final int mtuDiscover;

    Family(
            int number,
            int protocol,
            int sockaddrLength,
            int addressOffset,
            int echoRequest,
            int echoReply) {
        this.number = number;
        this.protocol = protocol;
        this.sockaddrLength = sockaddrLength;
        this.addressOffset = addressOffset;
        this.echoRequest = echoRequest;
        this.echoReply = echoReply;
        boolean ipv4 = number == 2;
        level = ipv4 ? Linux.SOL_IP : Linux.SOL_IPV6;
        receiveErrors = ipv4 ? Linux.IP_RECVERR : Linux.IPV6_RECVERR;
        receiveTtl = ipv4 ? Linux.IP_RECVTTL : Linux.IPV6_RECVHOPLIMIT;
        ttlMessage = ipv4 ? Linux.IP_TTL : Linux.IPV6_HOPLIMIT;
        trafficClassMessage = ipv4 ? Linux.IP_TOS : Linux.IPV6_TCLASS;
        packetInfoMessage = ipv4 ? Linux.IP_PKTINFO : Linux.IPV6_PKTINFO;
        mtuDiscover = ipv4 ? Linux.IP_MTU_DISCOVER : Linux.IPV6_MTU_DISCOVER;
    }

    static Family of(InetAddress address) {
        return address instanceof Inet4Address ? IPV4 : IPV6;
    }
}
