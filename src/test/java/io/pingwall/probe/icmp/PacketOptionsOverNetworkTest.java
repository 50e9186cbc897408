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

/// What a ping is like, as the routers on its way see it.
final class PacketOptionsOverNetworkTest {
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

    @Test
    void aPacketWhoseTimeToLiveRunsOutSaysWhere() throws IOException, InterruptedException {
        network.allow(Way.RAW);
        network.near.run(
                """
                sysctl -qw net.ipv4.ip_default_ttl=1
                sysctl -qw net.ipv6.conf.n0.hop_limit=1
                """);
        try {
            var answers = network.ask(List.of(), "2000", "10.77.2.2", "fd77:2::2");
            assertEquals("time to live exceeded, says 10.77.1.1", answers.get("10.77.2.2"));
            assertEquals("time to live exceeded, says fd77:1::1", answers.get("fd77:2::2"));
        } finally {
            network.near.run(
                    """
                    sysctl -qw net.ipv4.ip_default_ttl=64
                    sysctl -qw net.ipv6.conf.n0.hop_limit=64
                    """);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DATAGRAM", "RAW"})
    void whatARequestIsLikeCanBeSaid(Way way) throws IOException, InterruptedException {
        network.allow(way);
        network.near.run(
                """
                ip addr add 10.77.1.7/24 dev n0
                ip -6 addr add fd77:1::7/64 dev n0 nodad
                """);
        network.router.run(
                """
                ip link set r1 mtu 1300
                nft add table inet seen
                nft add chain inet seen counted { type filter hook prerouting priority 0 ; }
                nft add rule inet seen counted ip saddr 10.77.1.7 ip ttl 9 ip dscp ef counter
                nft add rule inet seen counted ip6 saddr fd77:1::7 ip6 hoplimit 9 ip6 dscp ef counter
                """);
        network.far.run("ip link set f0 mtu 1300");
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
                "this machine has no route to it: from 10.77.1.8, if that is its own address at all");
        expected.put("strangers", "0");
        try {
            // a router looks for a neighbour whose address is new a second late
            var args = new ArrayList<>(List.of("5000"));
            expected.keySet().stream()
                    .filter(k -> k.startsWith("10") || k.startsWith("fd"))
                    .forEach(args::add);
            assertEquals(expected, network.ask(List.of(), args.toArray(String[]::new)));
            var counted =
                    String.join(
                            "\n",
                            network.router.inside(List.of("nft", "list", "table", "inet", "seen")));
            assertEquals(2, counted.split("counter packets 1 ", -1).length - 1, counted);
        } finally {
            network.router.run("nft delete table inet seen\nip link set r1 mtu 1500");
            network.far.run("ip link set f0 mtu 1500");
            network.near.run("ip addr del 10.77.1.7/24 dev n0\nip -6 addr del fd77:1::7/64 dev n0");
        }
    }
}
