package io.pingwall.probe.icmp.mac;

import java.net.Inet4Address;
import java.net.InetAddress;

/// What differs between IPv4 (RFC 792) and IPv6 (RFC 4443) on the way through a socket.
enum Family {
    IPV4("IPv4", Darwin.AF_INET, Darwin.IPPROTO_ICMP, 16, 4, 4, 8, 0),
    IPV6("IPv6", Darwin.AF_INET6, Darwin.IPPROTO_ICMPV6, 28, 8, 16, 128, 129);

    final String text;

    /// `AF_INET` or `AF_INET6`.
    final int number;

    /// `IPPROTO_ICMP` or `IPPROTO_ICMPV6`.
    final int protocol;

    /// Bytes of a `sockaddr_in` or `sockaddr_in6`, where in it the address is, and how long that is
    /// (netinet/in.h, netinet6/in6.h).
    final int sockaddrLength;

    final int addressOffset;
    final int addressLength;

    final int echoRequest;
    final int echoReply;

    Family(
            String text,
            int number,
            int protocol,
            int sockaddrLength,
            int addressOffset,
            int addressLength,
            int echoRequest,
            int echoReply) {
        this.text = text;
        this.number = number;
        this.protocol = protocol;
        this.sockaddrLength = sockaddrLength;
        this.addressOffset = addressOffset;
        this.addressLength = addressLength;
        this.echoRequest = echoRequest;
        this.echoReply = echoReply;
    }

    static Family of(InetAddress address) {
        return address instanceof Inet4Address ? IPV4 : IPV6;
    }
}
