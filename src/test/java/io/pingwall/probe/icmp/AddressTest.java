package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import io.pingwall.probe.Echo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.foreign.MemorySegment;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

final class AddressTest {
    private final MemorySegment memory = MemorySegment.ofArray(new byte[28]);

    private void write(InetAddress address) {
        Address.write(memory, 0, new Echo(address, 1, (_, _) -> {}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "255.255.255.255", "fd00::8000:0:0:1", "::1"})
    void readsWhatItWrote(String text) {
        var address = InetAddress.ofLiteral(text);
        var family = Family.of(address);
        write(address);
        assertEquals(address, Address.read(memory, 0, family).toInetAddress(family));
    }

    @Test
    void aSockaddrAsTheKernelReadsIt() {
        write(InetAddress.ofLiteral("10.1.2.3"));
        assertArrayEquals(new byte[] {10, 1, 2, 3}, memory.asSlice(4, 4).toArray(JAVA_BYTE));
    }

    @Test
    void aLinkLocalAddressKeepsItsScope() throws UnknownHostException {
        var bytes = InetAddress.ofLiteral("fe80::1").getAddress();
        write(Inet6Address.getByAddress("", bytes, 7));
        assertEquals(7, memory.get(JAVA_INT_UNALIGNED, 24));
    }
}
