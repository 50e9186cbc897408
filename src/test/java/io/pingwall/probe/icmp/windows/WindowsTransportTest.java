package io.pingwall.probe.icmp.windows;

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

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/// The whole loop but for the calls into the system, on replies as Windows leaves them.
final class WindowsTransportTest {
    private static final long MILLI = 1_000_000;

    /// 10.9.9.9 says that the time to live is over (11013).
    private static final String REFUSAL =
            "0a090909 052b0000 01000000 0000 0000 0000000000000000 fe 00 00 00 00000000"
                    + " 0000000000000000";

    private static final String ZERO = "00".repeat(EchoReply.BYTES_4);

    private final ScriptedService system = new ScriptedService();
    private final List<Outcome> told = new ArrayList<>();
    private final InetAddress own = InetAddress.ofLiteral("10.0.0.5");

    private WindowsTransport open() {
        return new WindowsTransport(system::openFor, Flight::end, own::equals);
    }

    private void launch(WindowsTransport transport, String literal, long timeout) {
        launch(transport, literal, EchoOptions.DEFAULT, timeout);
    }

    private void launch(
            WindowsTransport transport, String literal, EchoOptions options, long timeout) {
        var echo =
                new Echo(
                        InetAddress.ofLiteral(literal),
                        options,
                        timeout,
                        (outcome, _) -> told.add(outcome));
        transport.launch(new Flight(echo, system.now));
    }

    @Test
    void anAnswerIsTimedByOurClockWhileItAgrees() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        launch(transport, "fd00::7", MILLI / 2);
        assertEquals(
                List.of(
                        new ScriptedService.Sent(InetAddress.ofLiteral("192.0.2.7"), 0, 800),
                        new ScriptedService.Sent(InetAddress.ofLiteral("fd00::7"), 1, 1)),
                system.sent);
        system.complete(0, 0, LayoutsTest.REPLY);
        system.now += 3 * MILLI + 200_000;
        transport.settle();
        assertEquals(new Reply(3 * MILLI + 200_000, 57), told.getFirst());
    }

    @Test
    void anAnswerOverIpv6HasNoHopLimit() {
        var transport = open();
        launch(transport, "fd00::7", 800 * MILLI);
        system.complete(0, 0, LayoutsTest.REPLY_6);
        system.now += 300 * MILLI;
        transport.settle();
        assertEquals(List.of(new Reply(4 * MILLI + 500_000, -1)), told);
    }

    @Test
    void aRouterThatRefusesIsNamed() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        launch(transport, "192.0.2.8", 800 * MILLI);
        system.complete(0, 0, REFUSAL);
        // parsing counts no reply, and says the same
        system.complete(1, Windows.IP_TTL_EXPIRED_TRANSIT, REFUSAL);
        transport.settle();
        var refused = new Lost(Loss.TTL_EXCEEDED, "10.9.9.9");
        assertEquals(List.of(refused, refused), told);
    }

    @Test
    void whatOurOwnMachineSaysNamesNobody() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        launch(transport, "192.0.2.8", 800 * MILLI);
        system.complete(0, 0, REFUSAL.replace("0a090909 052b", "0a000005 fb2a"));
        system.complete(1, Windows.IP_DEST_NET_UNREACHABLE, ZERO);
        transport.settle();
        assertEquals(
                List.of(new Lost(Loss.HOST_UNREACHABLE, ""), new Unasked(Cause.NO_ROUTE, "")),
                told);
    }

    @Test
    void theOptionsGoWithTheRequest() {
        var transport = open();
        var options = new EchoOptions(1472, 5, true, 0, "10.0.0.5");
        launch(transport, "192.0.2.7", options, 800 * MILLI);
        assertEquals(
                List.of(
                        new ScriptedService.Sent(
                                InetAddress.ofLiteral("192.0.2.7"), options, 0, 800)),
                system.sent);
    }

    @Test
    void whatWindowsCannotSendIsNotAsked() {
        var transport = open();
        launch(transport, "192.0.2.7", new EchoOptions(56, 0, false, 184, ""), 800 * MILLI);
        launch(transport, "fd00::7", new EchoOptions(1452, 0, true, 0, ""), 800 * MILLI);
        launch(transport, "192.0.2.7", EchoOptions.DEFAULT.withSize(65_501), 800 * MILLI);
        assertEquals(
                List.of(
                        "the check failed on this machine: Windows sends no ping with a type of"
                                + " service: take tos=184 out of the check",
                        "the check failed on this machine: Windows cuts up IPv6 pings as it likes:"
                                + " take df out of the check",
                        "the check failed on this machine: Windows sends no ping of more than"
                                + " 65500 bytes: lower size="),
                told.stream().map(Outcome::text).toList());
        assertEquals(List.of(), system.sent);
    }

    @Test
    void aSourceThatIsNoAddressOfThisMachineIsTold() {
        var transport = open();
        var options = new EchoOptions(56, 0, false, 0, "10.0.0.6");
        var text = "from 10.0.0.6, if that is its own address at all";
        system.sendResult = Windows.ERROR_INVALID_PARAMETER;
        launch(transport, "192.0.2.7", options, 800 * MILLI);
        system.sendResult = 0;
        launch(transport, "192.0.2.7", options, 800 * MILLI);
        system.complete(0, Windows.IP_GENERAL_FAILURE, ZERO);
        transport.settle();
        var unasked = new Unasked(Cause.NO_ROUTE, text);
        assertEquals(List.of(unasked, unasked), told);
    }

    @Test
    void aPacketTooBigForALinkOnTheWayStaysSoThoughWindowsSendsNoFurther() {
        var transport = open();
        var options = new EchoOptions(1472, 0, true, 0, "");
        launch(transport, "192.0.2.7", options, 800 * MILLI);
        system.complete(0, 0, REFUSAL.replace("052b", "012b"));
        transport.settle();
        launch(transport, "192.0.2.7", options, 800 * MILLI);
        system.complete(0, Windows.IP_PACKET_TOO_BIG, ZERO);
        transport.settle();
        launch(transport, "192.0.2.8", options, 800 * MILLI);
        system.complete(0, Windows.IP_PACKET_TOO_BIG, ZERO);
        transport.settle();
        var said = new Lost(Loss.TOO_BIG, "10.9.9.9");
        assertEquals(List.of(said, said, new Unasked(Cause.TOO_BIG, "")), told);
    }

    @Test
    void itTakesInWhatIsDoneBeforeItJudgesATimeout() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        launch(transport, "192.0.2.8", 800 * MILLI);
        transport.rest();
        system.now += 900 * MILLI;
        system.complete(0, 0, LayoutsTest.REPLY);
        transport.settle();
        assertEquals(List.of(new Reply(3_500_000, 57), new Lost(Loss.TIMEOUT, "")), told);
        transport.rest();
        assertEquals(List.of(800, -1), system.waits);
        system.complete(1, Windows.IP_REQ_TIMED_OUT, ZERO);
        transport.settle();
        assertEquals(2, told.size(), "the service's own timeout comes late and tells nothing");
    }

    @Test
    void theServicesTimeoutIsALoss() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        system.complete(0, Windows.IP_REQ_TIMED_OUT, ZERO);
        transport.settle();
        assertEquals(List.of(new Lost(Loss.TIMEOUT, "")), told);
    }

    @Test
    void moreThanThereArePlacesWaitForOne() {
        var transport = open();
        for (int i = 0; i < WindowsTransport.PLACES + 2; i++) {
            launch(transport, "192.0.2.7", 800 * MILLI);
        }
        assertEquals(WindowsTransport.PLACES, system.sent.size());
        system.now += 900 * MILLI;
        transport.settle();
        assertEquals(WindowsTransport.PLACES, told.size());
        assertEquals(
                WindowsTransport.PLACES,
                system.sent.size(),
                "a buffer is the system's until it is done, though nobody waits any more");
        system.complete(7, Windows.IP_REQ_TIMED_OUT, ZERO);
        transport.settle();
        assertEquals(
                new ScriptedService.Sent(InetAddress.ofLiteral("192.0.2.7"), 7, 800),
                system.sent.getLast());
        system.complete(7, 0, LayoutsTest.REPLY);
        transport.settle();
        assertEquals(new Reply(0, 57), told.getLast());
        assertEquals(WindowsTransport.PLACES + 2, system.sent.size());
    }

    @Test
    void whatCannotBeSentWasNotAskedAndGivesItsPlaceBack() {
        var transport = open();
        system.sendResult = Windows.ERROR_NETWORK_UNREACHABLE;
        for (int i = 0; i < WindowsTransport.PLACES + 1; i++) {
            launch(transport, "192.0.2.7", 800 * MILLI);
        }
        assertEquals(WindowsTransport.PLACES + 1, told.size());
        assertEquals(new Unasked(Cause.NO_ROUTE, ""), told.getLast());
    }

    @Test
    void closingWaitsForTheSystemToBeDoneWithItsBuffers() {
        var transport = open();
        launch(transport, "192.0.2.7", 800 * MILLI);
        launch(transport, "192.0.2.8", 800 * MILLI);
        system.complete(1, 0, LayoutsTest.REPLY);
        system.complete(0, Windows.IP_REQ_TIMED_OUT, ZERO);
        transport.close();
        assertEquals(List.of(Engine.stopped(), Engine.stopped()), told);
        assertEquals(List.of(-1), system.waits);
        assertTrue(system.closed);
    }

    @Test
    void bothFamiliesAreOpenToEveryUser() {
        assertEquals(new Means(Way.SYSTEM_API, Way.SYSTEM_API, ""), open().means());
        assertEquals("the system's own ICMP service", Way.SYSTEM_API.text());
    }

    @Test
    void aFamilyThatIsMissingIsNoRoute() {
        system.openResult6 = Windows.ERROR_NOT_SUPPORTED;
        var transport = open();
        assertEquals(new Means(Way.SYSTEM_API, Way.NONE, ""), transport.means());
        launch(transport, "fd00::7", 800 * MILLI);
        assertEquals(Cause.NO_ROUTE, ((Unasked) told.getFirst()).cause());
    }

    @Test
    void whereNothingOpensItSaysWhatToDo() {
        system.openResult4 = Windows.ERROR_ACCESS_DENIED;
        system.openResult6 = Windows.ERROR_ACCESS_DENIED;
        assertEquals(
                new Means(
                        Way.NONE,
                        Way.NONE,
                        "Windows refused its ICMP service (error 5), which every user may use."
                                + " Restart Windows, or let the system's ping program stand in."),
                open().means());
    }
}
