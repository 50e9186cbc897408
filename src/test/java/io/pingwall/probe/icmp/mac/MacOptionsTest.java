package io.pingwall.probe.icmp.mac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.icmp.engine.Flight;
import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.Test;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// What becomes of an echo's options on the way to the system's calls.
final class MacOptionsTest {
    private static final String NOTHING = "";

    private final ScriptedSockets system = new ScriptedSockets();
    private final List<Outcome> told = new ArrayList<>();
    private final MacTransport transport =
            new MacTransport(new Lane.Shared(Arena.ofConfined(), system, Flight::end, _ -> false));

    private void launch(String literal, EchoOptions options) {
        var echo =
                new Echo(
                        InetAddress.ofLiteral(literal),
                        options,
                        800_000_000,
                        (outcome, _) -> told.add(outcome));
        transport.launch(new Flight(echo, system.now));
    }

    private static EchoOptions from(String source) {
        return new EchoOptions(56, 0, false, 0, source);
    }

    private static ScriptedSockets.Set set(int option, int value) {
        return new ScriptedSockets.Set(4, 0, option, value);
    }

    private void come(int fd, String source, String... packet) {
        system.incoming(fd)
                .add(
                        new ScriptedSockets.Incoming(
                                Captured.segment(packet),
                                Captured.segment(source),
                                Captured.segment(NOTHING)));
    }

    private String sent(int from, int to) {
        return HexFormat.of().formatHex(Arrays.copyOfRange(system.packets.getLast(), from, to));
    }

    @Test
    void thePayloadIsAsLongAsAskedForAndAddsUp() {
        for (int size : new int[] {8, 9, 1472, EchoOptions.LARGEST, 56}) {
            launch("192.0.2.7", EchoOptions.DEFAULT.withSize(size));
            var packet = system.packets.getLast();
            assertEquals(8 + size, packet.length);
            assertEquals(0, EchoRequest.checksum(MemorySegment.ofArray(packet)), size + " bytes");
        }
        launch("192.0.2.7", EchoOptions.DEFAULT.withSize(8));
        come(4, Captured.FROM_TARGET, Captured.IP_HEADER, "00000000", sent(4, 16));
        transport.settle();
        assertEquals(List.of(new Reply(0, 57)), told);
    }

    @Test
    void overIpv4TheSocketIsSetWhereTheNextRequestDiffers() {
        launch("192.0.2.7", new EchoOptions(56, 5, true, 184, ""));
        assertEquals(List.of(set(4, 5), set(3, 184), set(28, 1)), system.options);
        launch("192.0.2.8", new EchoOptions(1472, 5, true, 184, ""));
        assertEquals(3, system.options.size(), "it is set already");
        launch("192.0.2.9", EchoOptions.DEFAULT);
        assertEquals(
                List.of(set(4, 63), set(3, 0), set(28, 0)),
                system.options.subList(3, 6),
                "back to what the system had it at");
    }

    @Test
    void whatTheSocketRefusesIsToldAndTriedAnew() {
        system.setResult = -Darwin.EINVAL;
        launch("192.0.2.7", new EchoOptions(56, 5, false, 0, ""));
        launch("192.0.2.7", new EchoOptions(56, 0, false, 184, ""));
        launch("192.0.2.7", new EchoOptions(56, 0, true, 0, ""));
        assertEquals(
                List.of(
                        "the check failed on this machine: this macOS takes no ttl=5 for a ping"
                                + " (error 22): take it out of the check",
                        "the check failed on this machine: this macOS takes no tos=184 for a ping"
                                + " (error 22): take it out of the check",
                        "the check failed on this machine: this macOS takes no df for a ping"
                                + " (error 22): take it out of the check"),
                told.stream().map(Outcome::text).toList());
        assertEquals(List.of(), system.packets);
        system.setResult = 0;
        launch("192.0.2.7", new EchoOptions(56, 0, true, 0, ""));
        assertEquals(1, system.packets.size());
        assertEquals(set(28, 1), system.options.getLast());
    }

    @Test
    void overIpv6EachRequestCarriesItsOwn() {
        launch("fd00::7", new EchoOptions(1452, 5, true, 0, "fd00::5"));
        launch("fd00::7", EchoOptions.DEFAULT);
        assertEquals(List.of(), system.options);
        assertEquals(List.of(6, 6), system.senders);
        assertEquals(1460, system.packets.getFirst().length);
        assertArrayEquals(
                Captured.bytes(
                        "10000000 29000000 2f000000 05000000",
                        "10000000 29000000 3e000000 01000000",
                        "20000000 29000000 2e000000 fd000000000000000000000000000005 00000000"),
                system.controls.getFirst());
        assertArrayEquals(new byte[0], system.controls.getLast());
    }

    @Test
    void eachIpv4SourceHasASocketOfItsOwn() {
        launch("192.0.2.7", from("10.0.0.5"));
        launch("192.0.2.7", from("10.0.0.6"));
        launch("192.0.2.7", from("10.0.0.5"));
        launch("192.0.2.7", EchoOptions.DEFAULT);
        launch("192.0.2.7", from("fd00::5"));
        assertEquals(List.of(7, 8, 7, 4, 4), system.senders);
        assertEquals(
                List.of(InetAddress.ofLiteral("10.0.0.5"), InetAddress.ofLiteral("10.0.0.6")),
                system.sources);
        transport.rest();
        assertEquals(List.of(List.of(4, 6, 7, 8)), system.waitedFor);
    }

    @Test
    void anAnswerToASourceOfItsOwnIsHeard() {
        launch("192.0.2.7", from("10.0.0.5"));
        come(7, Captured.FROM_TARGET, Captured.IP_HEADER, "00000000", sent(4, 16));
        transport.settle();
        assertEquals(List.of(new Reply(0, 57)), told);
    }

    @Test
    void aSourceThatIsNoAddressOfThisMachineIsToldAndTriedAnew() {
        system.sourceResult = -Darwin.EADDRNOTAVAIL;
        launch("192.0.2.7", from("10.0.0.5"));
        system.sendResult = -Darwin.EADDRNOTAVAIL;
        launch("fd00::7", from("fe80::5%gone0"));
        assertEquals(
                List.of(
                        "this machine has no route to it: from 10.0.0.5, if that is its own address"
                                + " at all",
                        "this machine has no route to it: from fe80::5%gone0, if that is its own"
                                + " address at all"),
                told.stream().map(Outcome::text).toList());
        system.sourceResult = 7;
        system.sendResult = 0;
        launch("192.0.2.7", from("10.0.0.5"));
        assertEquals(List.of(7), system.senders);
    }

    @Test
    void aRouterTellsWhatItsNextLinkTakes() {
        launch("192.0.2.7", new EchoOptions(1472, 0, true, 0, ""));
        come(
                4,
                Captured.FROM_ROUTER,
                Captured.ROUTER_HEADER,
                "0304 0000 0000 0578",
                Captured.QUOTED_HEADER,
                "0800 0000",
                sent(4, 8));
        launch("fd00::7", new EchoOptions(1452, 0, true, 0, ""));
        come(
                6,
                Captured.FROM_ROUTER_6,
                "0200 0000 00000514",
                Captured.QUOTED_HEADER_6,
                "8000 0000",
                sent(4, 64));
        transport.settle();
        assertEquals(
                List.of(
                        new Lost(Loss.TOO_BIG, "10.9.9.9, whose next link takes 1400 bytes"),
                        new Lost(Loss.TOO_BIG, "fd00::1, whose next link takes 1300 bytes")),
                told);
    }

    @Test
    void whatOurOwnLinkDoesNotTakeWasNotAsked() {
        system.sendResult = -Darwin.EMSGSIZE;
        launch("192.0.2.7", new EchoOptions(1473, 0, true, 0, ""));
        assertEquals(List.of(new Unasked(Cause.TOO_BIG, "")), told);
    }
}
