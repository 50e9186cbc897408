package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

final class AddressTest {
    private final MemorySegment memory = MemorySegment.ofArray(new byte[28]);

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "255.255.255.255", "fd00::8000:0:0:1", "::1"})
    void readsWhatItWrote(String text) {
        var address = InetAddress.ofLiteral(text);
        var family = Family.of(address);
        Address.write(memory, address);
        assertEquals(Address.of(address), Address.read(memory, 0, family));
        assertEquals(address, Address.of(address).toInetAddress(family));
    }

    @Test
    void aSockaddrAsTheKernelReadsIt() {
        Address.write(memory, InetAddress.ofLiteral("10.1.2.3"));
        assertArrayEquals(new byte[] {10, 1, 2, 3}, memory.asSlice(4, 4).toArray(JAVA_BYTE));
    }

    @Test
    void aLinkLocalAddressKeepsItsScope() throws UnknownHostException {
        var bytes = InetAddress.ofLiteral("fe80::1").getAddress();
        Address.write(memory, Inet6Address.getByAddress("", bytes, 7));
        assertEquals(7, memory.get(JAVA_INT_UNALIGNED, 24));
    }
}
