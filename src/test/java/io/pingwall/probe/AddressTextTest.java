package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;

final class AddressTextTest {
    @Test
    void ipv6IsShort() {
        assertEquals("fd00::1", AddressText.of(InetAddress.ofLiteral("fd00:0:0:0:0:0:0:1")));
        assertEquals("::1", AddressText.of(InetAddress.ofLiteral("::1")));
        assertEquals("10.0.0.1", AddressText.of(InetAddress.ofLiteral("10.0.0.1")));
    }
}
