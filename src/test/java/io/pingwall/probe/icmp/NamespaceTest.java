package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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

/// The engine between a router and hosts of our own making: near -- router -- far.
final class NamespaceTest {
    private static final String NO_ROUTE = "this machine has no route to it";
    private static final List<Namespace> made = new ArrayList<>();
    private static Namespace near;
    private static Namespace router;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        assumeTrue(Namespace.possible(), "root and iproute2");
        near = make("n");
        router = make("r");
        var far = make("f");
        router.run(
                """
                ip link add r0 type veth peer name n0 netns %s
                ip link add r1 type veth peer name f0 netns %s
                ip addr add 10.77.1.1/24 dev r0
                ip addr add 10.77.2.1/24 dev r1
                ip -6 addr add fd77:1::1/64 dev r0 nodad
                ip -6 addr add fe80::1/64 dev r0 nodad
                ip -6 addr add fd77:2::1/64 dev r1 nodad
                ip link set r0 up
                ip link set r1 up
                sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
                sysctl -qw net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0
                ip route add unreachable 10.77.10.0/24
                ip route add prohibit 10.77.11.0/24
                ip route add blackhole 10.77.13.0/24
                ip -6 route add unreachable fd77:10::/64
                ip -6 route add prohibit fd77:11::/64
                ip -6 route add blackhole fd77:13::/64
                """
                        .formatted(near.name(), far.name()));
        near.run(
                """
                ip addr add 10.77.1.2/24 brd + dev n0
                ip -6 addr add fd77:1::2/64 dev n0 nodad
                ip -6 addr add fe80::2/64 dev n0 nodad
                ip link set n0 up
                ip route add 10.77.0.0/16 via 10.77.1.1
                ip -6 route add fd77::/16 via fd77:1::1
                ip route add unreachable 10.78.1.0/24
                ip route add prohibit 10.78.2.0/24
                ip route add blackhole 10.78.3.0/24
                """);
        far.run(
                """
                ip addr add 10.77.2.2/24 dev f0
                ip -6 addr add fd77:2::2/64 dev f0 nodad
                ip link set f0 up
                ip route add 10.77.0.0/16 via 10.77.2.1
                ip -6 route add fd77::/16 via fd77:2::1
                """);
    }

    private static Namespace make(String suffix) throws IOException, InterruptedException {
        var namespace = Namespace.create(suffix);
        made.add(namespace);
        return namespace;
    }

    @AfterAll
    static void remove() throws IOException, InterruptedException {
        for (var namespace : made) {
            namespace.delete();
        }
    }

    private static void allow(Way way) throws IOException, InterruptedException {
        var groups = way == Way.DATAGRAM ? "0 2147483647" : "1 0";
        near.inside(List.of("sysctl", "-qw", "net.ipv4.ping_group_range=" + groups));
    }

    /// Asks inside `near` and gives each line's part after the bar by the part before it.
    private static Map<String, String> ask(List<String> before, String... args)
            throws IOException, InterruptedException {
        var answers = new LinkedHashMap<String, String>();
        for (var line : near.java(before, AskMain.class, args)) {
            int bar = line.indexOf('|');
            answers.put(bar < 0 ? line : line.substring(0, bar), line.substring(bar + 1));
        }
        return answers;
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void everyFateHasItsReason(Way way) throws IOException, InterruptedException {
        allow(way);
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
        assertEquals(lines(expected), lines(ask(List.of(), args.toArray(String[]::new))));
    }

    private static String lines(Map<String, String> answers) {
        return String.join(
                "\n",
                answers.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void errorsOfOthersNeverHarmAGoodHost(Way way) throws IOException, InterruptedException {
        allow(way);
        var args = new ArrayList<>(List.of("2000"));
        for (int i = 1; i <= 200; i++) {
            args.add("10.77.10." + i);
            args.add("10.77.2.2");
        }
        var answers = near.java(List.of(), AskMain.class, args.toArray(String[]::new));
        assertEquals(200, answers.stream().filter("10.77.2.2|answered, ttl 63"::equals).count());
    }

    /// A raw socket would take whichever interface comes first.
    @Test
    void aLinkLocalAddressNeedsItsInterface() throws IOException, InterruptedException {
        allow(Way.DATAGRAM);
        assertEquals(
                NO_ROUTE + ": a link-local address needs its interface, such as fe80::1%eth0",
                ask(List.of(), "1000", "fe80::1").get("fe80::1"));
    }

    @Test
    void aPacketWhoseTimeToLiveRunsOutSaysWhere() throws IOException, InterruptedException {
        allow(Way.RAW);
        near.run(
                """
                sysctl -qw net.ipv4.ip_default_ttl=1
                sysctl -qw net.ipv6.conf.n0.hop_limit=1
                """);
        try {
            var answers = ask(List.of(), "2000", "10.77.2.2", "fd77:2::2");
            assertEquals("time to live exceeded, says 10.77.1.1", answers.get("10.77.2.2"));
            assertEquals("time to live exceeded, says fd77:1::1", answers.get("fd77:2::2"));
        } finally {
            near.run(
                    """
                    sysctl -qw net.ipv4.ip_default_ttl=64
                    sysctl -qw net.ipv6.conf.n0.hop_limit=64
                    """);
        }
    }

    @Test
    void withoutAnyRightItSaysWhichIsMissing() throws IOException, InterruptedException {
        allow(Way.RAW);
        var answers =
                ask(
                        List.of("setpriv", "--bounding-set=-net_raw", "--inh-caps=-net_raw"),
                        "1000",
                        "10.77.1.1",
                        "::1");
        assertEquals("NONE NONE", answers.get("means"));
        assertEquals(Advice.NO_RIGHT, answers.get("advice"));
        assertEquals(
                "this machine may not send pings: no IPv4 ICMP socket is allowed",
                answers.get("10.77.1.1"));
        assertEquals(
                "this machine may not send pings: no IPv6 ICMP socket is allowed",
                answers.get("::1"));
    }

    @Test
    void withoutRootTheUnprivilegedSocketIsEnough() throws IOException, InterruptedException {
        allow(Way.DATAGRAM);
        var answers =
                ask(
                        List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"),
                        "1000",
                        "10.77.2.2",
                        "fd77:2::2");
        assertEquals("DATAGRAM DATAGRAM", answers.get("means"));
        assertEquals("answered, ttl 63", answers.get("10.77.2.2"));
        assertEquals("answered, ttl 63", answers.get("fd77:2::2"));
    }

    @Test
    void aSystemPingBesideItIsNotMistakenForItsOwn() throws IOException, InterruptedException {
        allow(Way.RAW);
        var args = new ArrayList<>(List.of("2000"));
        for (int i = 0; i < 500; i++) {
            args.add("10.77.2.2");
        }
        var ping =
                new ProcessBuilder(
                                "ip",
                                "netns",
                                "exec",
                                near.name(),
                                "ping",
                                "-n",
                                "-q",
                                "-i",
                                "0.002",
                                "10.77.2.2")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            var answers = near.java(List.of(), AskMain.class, args.toArray(String[]::new));
            assertEquals("strangers|0", answers.getLast());
            assertEquals(
                    500, answers.stream().filter("10.77.2.2|answered, ttl 63"::equals).count());
        } finally {
            ping.destroy();
            ping.waitFor();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void whatARequestIsLikeCanBeSaid(Way way) throws IOException, InterruptedException {
        allow(way);
        near.run(
                """
                ip addr add 10.77.1.7/24 dev n0
                ip -6 addr add fd77:1::7/64 dev n0 nodad
                """);
        router.run(
                """
                ip link set r1 mtu 1300
                nft add table inet seen
                nft add chain inet seen counted { type filter hook prerouting priority 0 ; }
                nft add rule inet seen counted ip saddr 10.77.1.7 ip ttl 9 ip dscp ef counter
                nft add rule inet seen counted ip6 saddr fd77:1::7 ip6 hoplimit 9 ip6 dscp ef counter
                """);
        var expected = new LinkedHashMap<String, String>();
        expected.put("means", way + " " + way);
        expected.put("advice", "");
        expected.put("10.77.2.2 size=1400", "answered, ttl 63");
        expected.put(
                "10.77.2.2 size=1400 df",
                "too big for the path and must not be fragmented, says 10.77.1.1, whose next link"
                        + " takes 1300 bytes");
        expected.put("10.77.2.2 size=1272 df", "answered, ttl 63");
        expected.put(
                "10.77.2.2 size=1473 df",
                "the packet is larger than this machine's own link takes");
        expected.put("10.77.2.2 ttl=1", "time to live exceeded, says 10.77.1.1");
        expected.put("10.77.2.2 ttl=9 tos=184 source=10.77.1.7", "answered, ttl 63");
        expected.put(
                "fd77:2::2 size=1400 df",
                "too big for the path and must not be fragmented, says fd77:1::1, whose next link"
                        + " takes 1300 bytes");
        expected.put("fd77:2::2 ttl=1", "time to live exceeded, says fd77:1::1");
        expected.put("fd77:2::2 ttl=9 tos=184 source=fd77:1::7", "answered, ttl 63");
        expected.put(
                "10.77.2.2 source=10.77.1.8",
                "this machine has no route to it: its route leads nowhere");
        expected.put("strangers", "0");
        try {
            var args = new ArrayList<>(List.of("2000"));
            expected.keySet().stream()
                    .filter(k -> k.startsWith("10") || k.startsWith("fd"))
                    .forEach(args::add);
            assertEquals(expected, ask(List.of(), args.toArray(String[]::new)));
            var counted =
                    String.join(
                            "\n", router.inside(List.of("nft", "list", "table", "inet", "seen")));
            assertEquals(2, counted.split("counter packets 1 ", -1).length - 1, counted);
        } finally {
            router.run("nft delete table inet seen\nip link set r1 mtu 1500");
            near.run("ip addr del 10.77.1.7/24 dev n0\nip -6 addr del fd77:1::7/64 dev n0");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void forgedAnswersCountForNothing(Way way) throws IOException, InterruptedException {
        allow(way);
        near.run("sysctl -qw net.ipv4.icmp_echo_ignore_all=1");
        try {
            assertEquals(
                    List.of(
                            "Lost",
                            "right cookie from somebody else|ended 1, strangers 1, late 0, duplicates 0",
                            "wrong cookie|ended 1, strangers 2, late 0, duplicates 0",
                            "wrong sequence number|ended 1, strangers 2, late 1, duplicates 0",
                            "Reply",
                            "right|ended 2, strangers 2, late 1, duplicates 0",
                            "right once more|ended 2, strangers 2, late 1, duplicates 1",
                            "after its timeout|ended 2, strangers 2, late 2, duplicates 1"),
                    List.copyOf(near.java(List.of(), ForgeMain.class)));
        } finally {
            near.run("sysctl -qw net.ipv4.icmp_echo_ignore_all=0");
        }
    }
}
