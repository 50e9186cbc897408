package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

import org.junit.jupiter.api.Test;

/// Against what the programs print.
final class PingOutputTest {
    private static final long SECOND = 1_000_000_000;

    private static Outcome read(int exitCode, String output) {
        return PingOutput.outcome(exitCode, output, SECOND);
    }

    @Test
    void iputilsAnswers() {
        assertEquals(
                new Reply(45_000, 64),
                read(
                        0,
                        """
                        PING 127.0.0.1 (127.0.0.1) 56(84) bytes of data.
                        64 bytes from 127.0.0.1: icmp_seq=1 ttl=64 time=0.045 ms

                        --- 127.0.0.1 ping statistics ---
                        1 packets transmitted, 1 received, 0% packet loss, time 0ms
                        rtt min/avg/max/mdev = 0.045/0.045/0.045/0.000 ms
                        """));
    }

    @Test
    void busyBoxAnswers() {
        assertEquals(
                new Reply(121_000, 64),
                read(0, "64 bytes from 10.0.0.1: seq=0 ttl=64 time=0.121 ms\n"));
    }

    @Test
    void macAnswersOverIpv6() {
        assertEquals(
                new Reply(1_214_000, 64),
                read(0, "16 bytes from fd00::1, icmp_seq=0 hlim=64 time=1.214 ms\n"));
    }

    @Test
    void windowsAnswersInAnyLanguage() {
        assertEquals(
                new Reply(1_000_000, 128),
                read(0, "Antwort von 10.0.0.1: Bytes=32 Zeit<1ms TTL=128\n"));
        assertEquals(
                new Reply(12_000_000, 57),
                read(0, "Reply from 10.0.0.1: bytes=32 time=12ms TTL=57\n"));
    }

    @Test
    void anAnswerAfterItsTimeIsLost() {
        assertEquals(
                new Lost(Loss.TIMEOUT, ""),
                read(0, "64 bytes from 10.0.0.1: icmp_seq=1 ttl=64 time=1500 ms\n"));
    }

    @Test
    void silenceIsATimeout() {
        assertEquals(
                new Lost(Loss.TIMEOUT, ""),
                read(
                        1,
                        """
                        PING 10.0.0.9 (10.0.0.9) 56(84) bytes of data.

                        --- 10.0.0.9 ping statistics ---
                        1 packets transmitted, 0 received, 100% packet loss, time 0ms
                        """));
    }

    @Test
    void routersAreQuoted() {
        assertEquals(
                new Lost(Loss.HOST_UNREACHABLE, "10.0.0.1"),
                read(1, "From 10.0.0.1 icmp_seq=1 Destination Host Unreachable\n"));
        assertEquals(
                new Lost(Loss.NETWORK_UNREACHABLE, "10.0.0.1"),
                read(1, "From 10.0.0.1 icmp_seq=1 Destination Net Unreachable\n"));
        assertEquals(
                new Lost(Loss.PROHIBITED, "10.0.0.1"),
                read(1, "From 10.0.0.1 icmp_seq=1 Packet filtered\n"));
        assertEquals(
                new Lost(Loss.TTL_EXCEEDED, "10.0.0.1"),
                read(1, "From 10.0.0.1 icmp_seq=1 Time to live exceeded\n"));
        assertEquals(
                new Lost(Loss.NETWORK_UNREACHABLE, "fd00::1"),
                read(1, "From fd00::1 icmp_seq=1 Destination unreachable: No route\n"));
        assertEquals(
                new Lost(Loss.HOST_UNREACHABLE, "10.0.0.5"),
                read(0, "Reply from 10.0.0.5: Destination host unreachable.\n"));
    }

    @Test
    void whatThisMachineRefusesIsUnasked() {
        assertEquals(
                new Unasked(Cause.NO_ROUTE, ""),
                read(2, "ping: connect: Network is unreachable\n"));
        assertEquals(
                new Unasked(Cause.NO_PERMISSION, "the system's ping program may not either"),
                read(2, "ping: socktype: SOCK_RAW\nping: socket: Operation not permitted\n"));
        assertEquals(
                new Unasked(Cause.NO_BUFFER, ""),
                read(1, "ping: sendmsg: No buffer space available\n"));
        assertEquals(
                new Unasked(Cause.BROKEN, "ping: unknown iface eth9"),
                read(2, "ping: unknown iface eth9\n"));
    }
}
