package io.pingwall.probe.icmp.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Echo;
import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.target.EchoOptions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.InetAddress;

final class SendErrorsTest {
    /// The numbers are Darwin's own (sys/errno.h), written out once more.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1  | 192.0.2.7 | this machine may not send pings: a firewall on this machine forbids it
                    12 | 192.0.2.7 | this machine had no room to send: the network card is slower than the pings
                    13 | 192.0.2.7 | this machine may not send pings: it is a broadcast address, or forbidden here
                    6  | fe80::1   | this machine has no route to it: a link-local address needs its interface, such as fe80::1%en0
                    22 | 192.0.2.7 | this machine has no route to it: its route leads nowhere
                    22 | fe80::1   | this machine has no route to it: a link-local address needs its interface, such as fe80::1%en0
                    35 | 192.0.2.7 | this machine had no room to send: the network card is slower than the pings
                    40 | 192.0.2.7 | the packet is larger than this machine's own link takes
                    49 | 192.0.2.7 | this machine has no route to it
                    50 | 192.0.2.7 | this machine has no route to it
                    51 | 192.0.2.7 | this machine has no route to it
                    55 | 192.0.2.7 | this machine had no room to send: the network card is slower than the pings
                    64 | 192.0.2.7 | host unreachable
                    65 | 192.0.2.7 | this machine has no route to it
                    65 | 10.0.0.1  | this machine has no route to it: it may be that macOS keeps the program off the local network: allow it under System Settings, Privacy & Security, Local Network
                    65 | fd00::1   | this machine has no route to it: it may be that macOS keeps the program off the local network: allow it under System Settings, Privacy & Security, Local Network
                    65 | 2001:db8::1 | this machine has no route to it
                    99 | 192.0.2.7 | the check failed on this machine: sending failed with error 99
                    """)
    void everyNumberHasItsSentence(int errno, String address, String text) {
        assertEquals(text, SendErrors.outcome(errno, flight(address, "")).text());
    }

    @ParameterizedTest
    @CsvSource({"6", "22", "49", "50", "51", "65"})
    void aSourceIsTheLikeliestReason(int errno) {
        assertEquals(
                "this machine has no route to it: from 10.0.0.5, if that is its own address at all",
                SendErrors.outcome(errno, flight("10.0.0.1", "10.0.0.5")).text());
    }

    private static Flight flight(String address, String source) {
        var options = new EchoOptions(56, 0, false, 0, source);
        return new Flight(new Echo(InetAddress.ofLiteral(address), options, 1, (_, _) -> {}), 0);
    }
}
