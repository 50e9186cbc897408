package io.pingwall.probe.icmp.windows;

import java.net.Inet4Address;
import java.net.InetAddress;

/// The service answers each family through calls and structures of its own.
enum Family {
    IPV4("IPv4"),
    IPV6("IPv6");

    final String text;

    Family(String text) {
        this.text = text;
    }

    static Family of(InetAddress address) {
        return address instanceof Inet4Address ? IPV4 : IPV6;
    }
}
