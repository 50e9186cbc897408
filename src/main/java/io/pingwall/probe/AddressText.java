package io.pingwall.probe;

import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;

import java.net.Inet4Address;
import java.net.InetAddress;

/// Addresses as people write them: IPv6 in the short form of RFC 5952, which the JDK does not have.
public final class AddressText {
    private AddressText() {}

    /// Any thread. A link-local address keeps its interface, such as `fe80::1%eth0`; Java's habit
    /// of adding one to addresses that are good without it is undone.
    public static String of(InetAddress address) {
        if (address instanceof Inet4Address) {
            return address.getHostAddress();
        }
        var text = new IPAddressGenerator().from(address).toCanonicalString();
        return address.isLinkLocalAddress() ? text : text.replaceFirst("%.*", "");
    }
}
