package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pingwall.probe.Means.Way;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Three namespaces in a row, near -- router -- far: 10.77.1.0/24 and fd77:1::/64 between the first
/// two, 10.77.2.0/24 and fd77:2::/64 between the last two. What a third byte from 10 to 13 leads to
/// differs in how it is refused. Nothing leaves the machine.
final class RoutedNetwork implements AutoCloseable {
    final Namespace near;
    final Namespace router;
    final Namespace far;
    private final List<Namespace> made = new ArrayList<>();

    /// Skips the tests where there may be none.
    RoutedNetwork() throws IOException, InterruptedException {
        assumeTrue(Namespace.possible(), "root and iproute2");
        try {
            near = make("n");
            router = make("r");
            far = make("f");
            join();
        } catch (IOException | InterruptedException e) {
            close();
            throw e;
        }
    }

    private Namespace make(String suffix) throws IOException, InterruptedException {
        var namespace = Namespace.create(suffix);
        made.add(namespace);
        return namespace;
    }

    private void join() throws IOException, InterruptedException {
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

    /// Leaves `near` but one way to ask.
    void allow(Way way) throws IOException, InterruptedException {
        var groups = way == Way.DATAGRAM ? "0 2147483647" : "1 0";
        near.inside(List.of("sysctl", "-qw", "net.ipv4.ping_group_range=" + groups));
    }

    /// Asks inside `near` and gives each line's part after the bar by the part before it.
    Map<String, String> ask(List<String> before, String... args)
            throws IOException, InterruptedException {
        var answers = new LinkedHashMap<String, String>();
        for (var line : near.java(before, AskMain.class, args)) {
            int bar = line.indexOf('|');
            answers.put(bar < 0 ? line : line.substring(0, bar), line.substring(bar + 1));
        }
        return answers;
    }

    @Override
    public void close() throws IOException {
        try {
            for (var namespace : made) {
                namespace.delete();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
