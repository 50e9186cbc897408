package io.pingwall.bench;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;
import io.pingwall.ui.query.Sequence;
import io.pingwall.ui.wall.SyntheticWall;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Prints the CPU time it takes to order a wall, at first and each second after.
final class OrderBench {
    private static final int SECONDS = 60;

    private OrderBench() {}

    static void print(int count, int groups) {
        System.out.printf(Locale.ROOT, "%,d hosts%n", count);
        var hosts = new SyntheticWall(count, groups).states();
        for (var order : Order.values()) {
            measure(order, new ArrayList<>(hosts));
        }
    }

    private static void measure(Order order, List<HostState> hosts) {
        var firsts = new long[10];
        var sequence = new Sequence(order);
        for (int i = 0; i < firsts.length; i++) {
            long from = nanos();
            sequence.arrange(hosts);
            firsts[i] = nanos() - from;
        }
        var random = new Random(1);
        var seconds = new long[SECONDS];
        var now = Instant.parse("2026-01-01T12:00:00Z");
        int moves = 0;
        for (int second = 0; second < SECONDS; second++) {
            // one host in a hundred changes with another
            for (int i = 0; i < hosts.size() / 100; i++) {
                Collections.swap(hosts, i * 100, i * 100 + random.nextInt(100) % hosts.size());
            }
            long from = nanos();
            moves += sequence.settle(hosts, now.plusSeconds(second)) ? 1 : 0;
            seconds[second] = nanos() - from;
        }
        System.out.printf(
                Locale.ROOT,
                "%-8s first %6.1f ms · each second p50 %5.1f ms, longest %5.1f ms, %d of %d moved%n",
                order,
                median(firsts) / 1e6,
                median(seconds) / 1e6,
                Arrays.stream(seconds).max().orElse(0) / 1e6,
                moves,
                SECONDS);
    }

    /// CPU time of this thread: what else the machine does is no matter.
    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(long[] nanos) {
        return Arrays.stream(nanos).sorted().toArray()[nanos.length / 2];
    }
}
