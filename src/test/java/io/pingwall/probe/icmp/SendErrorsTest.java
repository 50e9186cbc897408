package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;

final class SendErrorsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "101 | 10.0.0.1 | this machine has no route to it",
                "113 | 10.0.0.1 | this machine has no route to it",
                "22 | fe80::1 | this machine has no route to it: a link-local address needs its"
                        + " interface, such as fe80::1%eth0",
                "22 | 10.0.0.1 | this machine has no route to it: its route leads nowhere",
                "1 | 10.0.0.1 | this machine may not send pings: a firewall on this machine forbids"
                        + " it",
                "13 | 10.0.0.1 | this machine may not send pings: a route on this machine prohibits"
                        + " it, or it is a broadcast address",
                "105 | 10.0.0.1 | this machine had no room to send: the neighbour table is probably"
                        + " full, raise net.ipv4.neigh.default.gc_thresh3",
                "105 | fd00::1 | this machine had no room to send: the neighbour table is probably"
                        + " full, raise net.ipv6.neigh.default.gc_thresh3",
                "11 | 10.0.0.1 | this machine had no room to send: the network card is slower than"
                        + " the pings",
                "90 | 10.0.0.1 | the packet is larger than this machine's own link takes",
                "5 | 10.0.0.1 | the check failed on this machine: sending failed with error 5"
            })
    void aRefusalIsASentence(int errno, String address, String sentence) {
        var to = InetAddress.ofLiteral(address);
        assertEquals(
                sentence, SendErrors.unasked(errno, Family.of(to), to.isLinkLocalAddress()).text());
    }
}
