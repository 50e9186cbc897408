package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Means.Way;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The engine between a router and hosts of our own making: what becomes of a ping, and which
/// rights it takes.
final class NamespaceTest {
    private static final String NO_ROUTE = "this machine has no route to it";

    private static RoutedNetwork network;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        network = new RoutedNetwork();
    }

    @AfterAll
    static void remove() throws IOException {
        if (network != null) {
            network.close();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void everyFateHasItsReason(Way way) throws IOException, InterruptedException {
        network.allow(way);
        var expected = new LinkedHashMap<String, String>();
        expected.put("means", way + " " + way);
        expected.put("advice", "");
        expected.put("10.77.1.1", "answered, ttl 64");
        expected.put("10.77.2.2", "answered, ttl 63");
        expected.put("10.77.10.1", "host unreachable, says 10.77.1.1");
        expected.put("10.77.11.1", "administratively prohibited, says 10.77.1.1");
        expected.put("10.77.12.1", "network unreachable, says 10.77.1.1");
        expected.put("10.77.13.1", "no answer in time");
        expected.put("10.77.1.99", "host unreachable");
        expected.put("203.0.113.1", NO_ROUTE);
        expected.put("10.78.1.1", NO_ROUTE);
        expected.put(
                "10.78.2.1",
                "this machine may not send pings: a route on this machine prohibits it, or it is a"
                        + " broadcast address");
        expected.put("10.78.3.1", NO_ROUTE + ": its route leads nowhere");
        expected.put(
                "10.77.1.255",
                "this machine may not send pings: a route on this machine prohibits it, or it is a"
                        + " broadcast address");
        expected.put("fd77:1::1", "answered, ttl 64");
        expected.put("fd77:2::2", "answered, ttl 63");
        expected.put("fe80::1%n0", "answered, ttl 64");
        expected.put("fd77:10::1", "network unreachable, says fd77:1::1");
        expected.put("fd77:11::1", "administratively prohibited, says fd77:1::1");
        expected.put("fd77:12::1", "network unreachable, says fd77:1::1");
        expected.put("fd77:13::1", "no answer in time");
        expected.put("fd77:1::99", "host unreachable");
        expected.put("fd99::1", NO_ROUTE);
        expected.put("strangers", "0");
        var args = new ArrayList<>(List.of("4500"));
        expected.keySet().stream().filter(key -> key.matches(".*[.:].*")).forEach(args::add);
        assertEquals(lines(expected), lines(network.ask(List.of(), args.toArray(String[]::new))));
    }

    private static String lines(Map<String, String> answers) {
        return String.join(
                "\n",
                answers.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void errorsOfOthersNeverHarmAGoodHost(Way way) throws IOException, InterruptedException {
        network.allow(way);
        var args = new ArrayList<>(List.of("2000"));
        for (int i = 1; i <= 200; i++) {
            args.add("10.77.10." + i);
            args.add("10.77.2.2");
        }
        var answers = network.near.java(List.of(), AskMain.class, args.toArray(String[]::new));
        assertEquals(200, answers.stream().filter("10.77.2.2|answered, ttl 63"::equals).count());
    }

    /// A raw socket would take whichever interface comes first.
    @Test
    void aLinkLocalAddressNeedsItsInterface() throws IOException, InterruptedException {
        network.allow(Way.DATAGRAM);
        assertEquals(
                NO_ROUTE + ": a link-local address needs its interface, such as fe80::1%eth0",
                network.ask(List.of(), "1000", "fe80::1").get("fe80::1"));
    }

    @Test
    void withoutAnyRightItSaysWhichIsMissing() throws IOException, InterruptedException {
        network.allow(Way.RAW);
        var answers =
                network.ask(
                        List.of("setpriv", "--bounding-set=-net_raw", "--inh-caps=-net_raw"),
                        "1000",
                        "10.77.1.1",
                        "::1");
        assertEquals("NONE NONE", answers.get("means"));
        assertEquals(Advice.noRight(), answers.get("advice"));
        assertEquals(
                "this machine may not send pings: no IPv4 ICMP socket is allowed",
                answers.get("10.77.1.1"));
        assertEquals(
                "this machine may not send pings: no IPv6 ICMP socket is allowed",
                answers.get("::1"));
    }

    @Test
    void withoutRootTheUnprivilegedSocketIsEnough() throws IOException, InterruptedException {
        network.allow(Way.DATAGRAM);
        var answers =
                network.ask(
                        List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"),
                        // a router whose own address is new looks for its neighbours a second late
                        "5000",
                        "10.77.2.2",
                        "fd77:2::2");
        assertEquals("DATAGRAM DATAGRAM", answers.get("means"));
        assertEquals("answered, ttl 63", answers.get("10.77.2.2"));
        assertEquals("answered, ttl 63", answers.get("fd77:2::2"));
    }
}
