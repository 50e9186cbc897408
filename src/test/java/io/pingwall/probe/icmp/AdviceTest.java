package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletionException;

final class AdviceTest {
    @Test
    void theMissingRightAndTheCommandThatGrantsIt() {
        assertEquals(
                "This machine lets the program open neither an unprivileged nor a raw ICMP socket,"
                        + " so it cannot ping. Allow it with: echo 'net.ipv4.ping_group_range = 0"
                        + " 2147483647' | sudo tee /etc/sysctl.d/60-ping.conf && sudo sysctl --system"
                        + " (on Debian 13: sudo apt install linux-sysctl-defaults). Until then the"
                        + " system's ping program can stand in.",
                Advice.noRight());
    }

    @Test
    void otherSystems() {
        assertEquals(
                "There is an ICMP engine for Linux, Windows and macOS, but none for FreeBSD. The"
                        + " system's ping program can stand in.",
                Advice.noEngine("FreeBSD"));
    }

    @Test
    void anEngineThatDoesNotStartSaysWhatItIsWorth() {
        var sentence =
                "The ICMP engine for Windows did not start: it is written from the system's headers"
                        + " and tested on captured bytes, and still awaits a first run there. Please"
                        + " report what the log says. The system's ping program can stand in.";
        try (var pinger =
                Pingers.opened(
                        "Windows",
                        () -> {
                            throw new CompletionException(new UnsatisfiedLinkError("meant to be"));
                        })) {
            assertEquals(new Means(Way.NONE, Way.NONE, sentence), pinger.means());
        }
    }

    @Test
    void aFamilyWithoutASocket() {
        assertEquals(
                "this machine has no route to it: IPv6 is switched off on this machine",
                Advice.unasked(
                                Family.IPV6,
                                new EchoSocket.Opening.Refused(
                                        Linux.EAFNOSUPPORT, Linux.EAFNOSUPPORT))
                        .text());
        assertEquals(
                "this machine may not send pings: no IPv4 ICMP socket is allowed",
                Advice.unasked(
                                Family.IPV4,
                                new EchoSocket.Opening.Refused(Linux.EACCES, Linux.EPERM))
                        .text());
    }
}
