package io.pingwall.monitor;

import io.pingwall.probe.AddressText;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/// What one router is likely to answer for: a /24 of IPv4, a /64 of IPv6.
///
/// @param prefix the bits that its addresses share, at the low end for IPv4
record Network(boolean six, long prefix) {
    static Network of(InetAddress address) {
        var bytes = ByteBuffer.wrap(address.getAddress());
        return address instanceof Inet4Address
                ? new Network(false, Integer.toUnsignedLong(bytes.getInt()) >>> Byte.SIZE)
                : new Network(true, bytes.getLong());
    }

    /// Such as `10.0.3.0/24` or `2001:db8::/64`.
    String text() {
        var bytes = ByteBuffer.allocate(six ? 16 : 4);
        if (six) {
            bytes.putLong(prefix);
        } else {
            bytes.putInt((int) (prefix << Byte.SIZE));
        }
        try {
            return AddressText.of(InetAddress.getByAddress(bytes.array())) + (six ? "/64" : "/24");
        } catch (UnknownHostException e) {
            throw new AssertionError("4 and 16 bytes are addresses", e);
        }
    }
}
