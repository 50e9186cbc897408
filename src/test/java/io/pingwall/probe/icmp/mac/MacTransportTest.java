package io.pingwall.probe.icmp.mac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.icmp.engine.Engine;
import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// The whole loop but for the calls into the system, on packets as macOS hands them out.
final class MacTransportTest {
    private static final long MILLI = 1_000_000;
    private static final String NOTHING = "";

    private final ScriptedSockets system = new ScriptedSockets();
    private final List<Outcome> told = new ArrayList<>();
    private final InetAddress own = InetAddress.ofLiteral("10.0.0.5");

    private MacTransport open() {
        return new MacTransport(
                new Lane.Shared(Arena.ofConfined(), system, Flight::end, own::equals));
    }

    private void launch(MacTransport transport, String literal, long timeout) {
        launch(transport, literal, EchoOptions.DEFAULT, timeout);
    }

    private void launch(MacTransport transport, String literal, EchoOptions options, long timeout) {
        var echo =
                new Echo(
                        InetAddress.ofLiteral(literal),
                        options,
                        timeout,
                        (outcome, _) -> told.add(outcome));
        transport.launch(new Flight(echo, system.now));
    }

    /// What an answer to the last packet begins with, from type to cookie.
    private String answered(String type) {
        var packet = system.packets.getLast();
        return type + "00 0000" + hex(packet, 4, 16);
    }

    private static String hex(byte[] packet, int from, int to) {
        return HexFormat.of().formatHex(Arrays.copyOfRange(packet, from, to));
    }

    private void come(int fd, String source, String control, String... packet) {
        system.incoming(fd)
                .add(
                        new ScriptedSockets.Incoming(
                                Captured.segment(packet),
                                Captured.segment(source),
                                Captured.segment(control)));
    }

    @Test
    void anAnswerIsTimedByTheKernelsStamp() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        assertArrayEquals(Captured.bytes(Captured.FROM_TARGET), system.targets.getFirst());
        assertEquals(64, system.packets.getFirst().length);
        assertEquals(List.of(), system.options, "all is as the system has it");
        come(4, Captured.FROM_TARGET, Captured.STAMP, Captured.IP_HEADER, answered("00"));
        system.now += 500 * MILLI;
        transport.settle();
        assertEquals(List.of(new Reply(240_000, 57)), told);
    }

    @Test
    void withoutAStampOurOwnClockCounts() {
        var transport = open();
        launch(transport, "fd00::7", 800 * MILLI);
        come(6, Captured.FROM_TARGET_6, Captured.HOP_LIMIT, answered("81"));
        system.now += 3 * MILLI;
        transport.settle();
        assertEquals(List.of(new Reply(3 * MILLI, 61)), told);
    }

    /// Under Rosetta the kernel's ticks are of another length than ours.
    @Test
    void aStampThatCannotBeIsNotBelieved() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        come(4, Captured.FROM_TARGET, Captured.STAMP, Captured.IP_HEADER, answered("00"));
        system.now += MILLI / 10;
        transport.settle();
        assertEquals(List.of(new Reply(MILLI / 10, 57)), told);
    }

    @Test
    void aRouterThatRefusesIsNamed() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        come(
                4,
                Captured.FROM_ROUTER,
                NOTHING,
                Captured.ROUTER_HEADER,
                "0b00 0000 00000000",
                Captured.QUOTED_HEADER,
                "0800 0000",
                hex(system.packets.getLast(), 4, 8));
        launch(transport, "fd00::7", 800 * MILLI);
        come(
                6,
                Captured.FROM_ROUTER_6,
                NOTHING,
                "0101 0000 00000000",
                Captured.QUOTED_HEADER_6,
                "8000 0000",
                hex(system.packets.getLast(), 4, 64));
        transport.settle();
        assertEquals(
                List.of(
                        new Lost(Loss.TTL_EXCEEDED, "10.9.9.9"),
                        new Lost(Loss.PROHIBITED, "fd00::1")),
                told);
    }

    @Test
    void anErrorOfOurOwnMachineNamesNobody() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        come(
                4,
                "10 02 0000 0a000005 0000000000000000",
                NOTHING,
                Captured.ROUTER_HEADER,
                "0301 0000 00000000",
                Captured.QUOTED_HEADER,
                "0800 0000",
                hex(system.packets.getLast(), 4, 8));
        transport.settle();
        assertEquals(List.of(new Lost(Loss.HOST_UNREACHABLE, "")), told);
    }

    @Test
    void whatIsMeantForOthersIsLeftAlone() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        var packet = system.packets.getLast();
        var sequence = hex(packet, 6, 8);
        int identifier = (packet[4] & 0xff) << 8 | (packet[5] & 0xff);
        var other = "%04x".formatted(identifier ^ 1);
        var cookie = hex(packet, 8, 16);
        var header = Captured.IP_HEADER;
        // another program's identifier, our number with another cookie, another sender
        come(4, Captured.FROM_TARGET, NOTHING, header, "00000000", other, sequence, cookie);
        come(
                4,
                Captured.FROM_TARGET,
                NOTHING,
                header,
                "00000000",
                hex(packet, 4, 8),
                "0000000000000000");
        come(4, Captured.FROM_ROUTER, NOTHING, header, answered("00"));
        // an error about another destination
        come(
                4,
                Captured.FROM_ROUTER,
                NOTHING,
                Captured.ROUTER_HEADER,
                "0301 0000 00000000",
                Captured.QUOTED_HEADER.replace("c0000207", "c0000208"),
                "0800 0000",
                hex(packet, 4, 8));
        transport.settle();
        assertEquals(List.of(), told);
        come(4, Captured.FROM_TARGET, NOTHING, header, answered("00"));
        come(4, Captured.FROM_TARGET, NOTHING, header, answered("00"));
        transport.settle();
        assertEquals(1, told.size(), "and the second answer is nobody's");
    }

    @Test
    void theUnspecifiedAddressMayAnswerWithAnother() {
        var transport = open();
        launch(transport, "0.0.0.0", 800 * MILLI);
        come(
                4,
                "10 02 0000 7f000001 0000000000000000",
                NOTHING,
                Captured.IP_HEADER,
                answered("00"));
        transport.settle();
        assertEquals(List.of(new Reply(0, 57)), told);
    }

    @Test
    void itReadsBeforeItJudgesATimeout() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        come(4, Captured.FROM_TARGET, Captured.STAMP, Captured.IP_HEADER, answered("00"));
        launch(transport, "192.0.2.8", 800 * MILLI);
        transport.rest();
        assertEquals(List.of(800), system.waits);
        system.now += 900 * MILLI;
        transport.settle();
        assertEquals(List.of(new Reply(240_000, 57), new Lost(Loss.TIMEOUT, "")), told);
        transport.rest();
        assertEquals(List.of(800, -1), system.waits);
    }

    @Test
    void anAnswerAfterItsTimeIsALoss() {
        var transport = open();
        launch(transport, "192.0.2.7", MILLI / 5);
        come(4, Captured.FROM_TARGET, Captured.STAMP, Captured.IP_HEADER, answered("00"));
        system.now += MILLI;
        transport.settle();
        assertEquals(List.of(new Lost(Loss.TIMEOUT, "")), told);
    }

    @Test
    void whatCannotBeSentWasNotAsked() {
        var transport = open();
        system.sendResult = -Darwin.ENETUNREACH;
        launch(transport, "192.0.2.7", 800 * MILLI);
        assertEquals(List.of(new Unasked(Cause.NO_ROUTE, "")), told);
    }

    @Test
    void aSocketHolds65536() {
        var transport = open();
        for (int i = 0; i <= SequenceTable.SIZE; i++) {
            launch(transport, "192.0.2.7", 800 * MILLI);
        }
        assertEquals(List.of(new Unasked(Cause.NO_BUFFER, "too many pings are under way")), told);
        come(4, Captured.FROM_TARGET, NOTHING, Captured.IP_HEADER, answered("00"));
        transport.settle();
        launch(transport, "192.0.2.7", 800 * MILLI);
        assertEquals(2, told.size(), "an answer makes room again");
        var carried = system.packets.stream().map(packet -> hex(packet, 6, 8)).distinct().count();
        assertEquals(SequenceTable.SIZE, carried);
    }

    @Test
    void closingEndsWhatIsUnderWay() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        transport.close();
        assertEquals(List.of(Engine.stopped()), told);
        assertTrue(system.closed);
    }

    @Test
    void aFamilyThatIsMissingIsNoRoute() {
        system.openResult6 = -Darwin.EAFNOSUPPORT;
        var transport = open();
        assertEquals(new Means(Way.DATAGRAM, Way.NONE, ""), transport.means());
        launch(transport, "fd00::7", 800 * MILLI);
        assertEquals(
                List.of(new Unasked(Cause.NO_ROUTE, "IPv6 is switched off on this machine")), told);
    }

    @Test
    void whereNoSocketIsAllowedItSaysWhatToDo() {
        system.openResult4 = -Darwin.EPERM;
        system.openResult6 = -Darwin.EPERM;
        var transport = open();
        assertEquals(
                new Means(
                        Way.NONE,
                        Way.NONE,
                        "macOS refused an ICMP socket (error 1), which it gives every program that"
                                + " is not in a sandbox. Start the program from a terminal, or let"
                                + " the system's ping program stand in."),
                transport.means());
        launch(transport, "192.0.2.7", 800 * MILLI);
        assertEquals(
                "this machine may not send pings: no IPv4 ICMP socket is allowed",
                told.getFirst().text());
    }
}
