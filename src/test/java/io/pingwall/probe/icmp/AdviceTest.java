package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AdviceTest {
    @Test
    void theMissingRightAndTheCommandThatGrantsIt() {
        assertEquals(
                "This machine lets the program open neither an unprivileged nor a raw ICMP socket,"
                        + " so it cannot ping. Allow it with: echo 'net.ipv4.ping_group_range = 0"
                        + " 2147483647' | sudo tee /etc/sysctl.d/60-ping.conf && sudo sysctl --system"
                        + " (on Debian 13: sudo apt install linux-sysctl-defaults). Until then the"
                        + " system's ping program can stand in.",
                Advice.NO_RIGHT);
    }

    @Test
    void otherSystems() {
        assertEquals(
                "There is no ICMP engine for Mac OS X yet. The system's ping program can stand in.",
                Advice.noEngine("Mac OS X"));
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
