package io.pingwall.probe.icmp;

import com.sun.management.OperatingSystemMXBean;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// How fast the ICMP engine is, against this machine's own loopback.
///
/// ```
/// mvn -q compile
/// java --enable-native-access=ALL-UNNAMED -XX:+UseZGC -cp target/classes \
///     src/bench/java/io/pingwall/probe/icmp/PingBench.java sweep 10000
/// ```
///
/// `sweep N` asks N addresses at once, again and again, then lets fping do the same. `steady N
/// SECONDS` asks N addresses every second, ten thousandths of them each millisecond.
public final class PingBench {
    private static final long SECOND = 1_000_000_000;
    private static final int ROUNDS = 60;

    private PingBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        int count = Integer.parseInt(args[1]);
        try (var pinger = Pingers.open()) {
            System.out.println(pinger.means());
            if (args[0].equals("sweep")) {
                sweep(pinger, addresses(count));
            } else {
                steady(pinger, addresses(count), Integer.parseInt(args[2]));
            }
        }
    }

    private static List<InetAddress> addresses(int count) {
        var addresses = new ArrayList<InetAddress>();
        for (int i = 0; i < count; i++) {
            int second = 1 + (i >> 16);
            addresses.add(
                    InetAddress.ofLiteral(
                            "127." + second + "." + (i >> 8 & 255) + "." + (i & 255)));
        }
        return addresses;
    }

    private static void sweep(Pinger pinger, List<InetAddress> addresses)
            throws IOException, InterruptedException {
        int count = addresses.size();
        var walls = new double[ROUNDS];
        var processors = new double[ROUNDS];
        int lost = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var missing = new AtomicInteger();
            var left = new CountDownLatch(count);
            Echo.Answer answer =
                    (outcome, _) -> {
                        if (!(outcome instanceof Outcome.Reply)) {
                            missing.incrementAndGet();
                        }
                        left.countDown();
                    };
            long start = System.nanoTime();
            long processor = processorNanos();
            pinger.ask(addresses.stream().map(a -> new Echo(a, 5 * SECOND, answer)).toList());
            left.await();
            walls[round] = (System.nanoTime() - start) / 1e6;
            processors[round] = (processorNanos() - processor) / 1e3 / count;
            lost += missing.get();
        }
        System.out.printf("first  %8.1f ms %6.1f us CPU a ping%n", walls[0], processors[0]);
        var warm = Arrays.copyOfRange(walls, ROUNDS / 2, ROUNDS);
        var warmProcessors = Arrays.copyOfRange(processors, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        Arrays.sort(warmProcessors);
        System.out.printf(
                "warm   %8.1f ms best, %.1f median, %.1f us CPU a ping (median); lost %d of %d%n",
                warm[0],
                warm[warm.length / 2],
                warmProcessors[warm.length / 2],
                lost,
                count * ROUNDS);
        fping(addresses);
    }

    private static void fping(List<InetAddress> addresses)
            throws IOException, InterruptedException {
        for (int round = 0; round < 3; round++) {
            var process =
                    new ProcessBuilder(
                                    "bash",
                                    "-c",
                                    "TIMEFORMAT='fping  %R s wall, %U s user, %S s system'; time"
                                            + " fping -q -c 1 -i 0 -t 5000 -f - 2>/dev/null")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            try (var input = process.outputWriter(StandardCharsets.US_ASCII)) {
                for (var address : addresses) {
                    input.write(address.getHostAddress() + "\n");
                }
            }
            process.waitFor();
        }
    }

    private static void steady(Pinger pinger, List<InetAddress> addresses, int seconds)
            throws InterruptedException {
        int count = addresses.size();
        int warmUp = 5;
        var lateness = new long[count * seconds];
        var roundTrips = new long[count * seconds];
        var answered = new AtomicInteger();
        var others = new AtomicInteger();
        long start = System.nanoTime() + SECOND / 10;
        long total = (long) count * (warmUp + seconds);
        long processor = 0;
        for (long next = 0; next < total; ) {
            long now = System.nanoTime();
            var batch = new ArrayList<Echo>();
            for (; next < total && start + next * SECOND / count <= now; next++) {
                long due = start + next * SECOND / count;
                long index = next - (long) count * warmUp;
                if (index == 0) {
                    processor = processorNanos();
                }
                batch.add(
                        new Echo(
                                addresses.get((int) (next % count)),
                                SECOND,
                                (outcome, sent) -> {
                                    if (index < 0) {
                                        return;
                                    }
                                    if (outcome instanceof Outcome.Reply(var nanos, _)) {
                                        int at = answered.getAndIncrement();
                                        lateness[at] = sent - due;
                                        roundTrips[at] = nanos;
                                    } else {
                                        others.incrementAndGet();
                                    }
                                }));
            }
            if (!batch.isEmpty()) {
                pinger.ask(batch);
            }
            LockSupport.parkNanos(1_000_000);
        }
        while (answered.get() + others.get() < count * seconds) {
            LockSupport.parkNanos(1_000_000);
        }
        double share = (processorNanos() - processor) / 1e7 / seconds;
        System.out.printf(
                "steady %d/s for %d s: answered %d, not %d; CPU %.1f %% of a core%n",
                count, seconds, answered.get(), others.get(), share);
        print("lateness", lateness, answered.get());
        print("RTT", roundTrips, answered.get());
    }

    private static void print(String what, long[] nanos, int size) {
        Arrays.sort(nanos, 0, size);
        System.out.printf(
                "%s us: p50 %.1f, p99 %.1f, p99.9 %.1f, max %.1f%n",
                what,
                nanos[size / 2] / 1e3,
                nanos[(int) (size * 0.99)] / 1e3,
                nanos[(int) (size * 0.999)] / 1e3,
                nanos[size - 1] / 1e3);
    }

    private static long processorNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
