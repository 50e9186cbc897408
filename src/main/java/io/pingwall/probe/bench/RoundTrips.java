package io.pingwall.probe.bench;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The round trips that one program saw to one address.
///
/// @param way `pingwall`, `ping` or `fping`
/// @param command how the program was called; empty for our own engine
/// @param nanos the round trips, sorted; those that were lost are not among them
public record RoundTrips(String way, String command, List<Long> nanos) {
    private static final Pattern PING_TIME = Pattern.compile("time=([\\d.]+) ms");
    private static final Pattern FPING_TIMES = Pattern.compile("\\S+ +: ([\\d. -]+)");

    /// What each program is asked to do.
    ///
    /// @param everyNanos from one echo to the next
    public record Plan(InetAddress address, int count, long everyNanos) {
        private String everyMillis() {
            return String.format(Locale.ROOT, "%.0f", everyNanos / 1e6);
        }

        private String everySeconds() {
            return String.format(Locale.ROOT, "%.3f", everyNanos / 1e9);
        }
    }

    public RoundTrips {
        nanos = nanos.stream().sorted().toList();
    }

    /// By nearest rank.
    ///
    /// @param share 0.5 for the median; -1 where there is none
    public long percentile(double share) {
        return nanos.isEmpty() ? -1 : nanos.get((int) Math.ceil(share * nanos.size()) - 1);
    }

    public long longest() {
        return nanos.isEmpty() ? -1 : nanos.getLast();
    }

    /// Ours, then ping's, then fping's, one after the other so that none disturbs another; a
    /// program that is not there is left out. Waits for the time that the plan takes, three times.
    public static List<RoundTrips> measure(Supplier<Pinger> opens, Plan plan)
            throws IOException, InterruptedException {
        var ours = ours(opens, plan);
        var ping =
                List.of(
                        "ping",
                        "-n",
                        "-c",
                        Integer.toString(plan.count),
                        "-i",
                        plan.everySeconds(),
                        plan.address.getHostAddress());
        var fping =
                List.of(
                        "fping",
                        "-q",
                        "-C",
                        Integer.toString(plan.count),
                        "-p",
                        plan.everyMillis(),
                        plan.address.getHostAddress());
        var measured = Stream.<RoundTrips>builder().add(ours);
        if (PingProcesses.exist()) {
            measured.add(new RoundTrips("ping", String.join(" ", ping), pingTimes(output(ping))));
        }
        if (Fping.exists()) {
            measured.add(
                    new RoundTrips("fping", String.join(" ", fping), fpingTimes(output(fping))));
        }
        return measured.build().toList();
    }

    private static RoundTrips ours(Supplier<Pinger> opens, Plan plan) throws InterruptedException {
        var nanos = new ConcurrentLinkedQueue<Long>();
        var left = new CountDownLatch(plan.count);
        var echo =
                new Echo(
                        plan.address,
                        TimeUnit.SECONDS.toNanos(1),
                        (outcome, _) -> {
                            if (outcome instanceof Outcome.Reply(var took, _)) {
                                nanos.add(took);
                            }
                            left.countDown();
                        });
        try (var pinger = opens.get()) {
            long start = System.nanoTime();
            for (int i = 0; i < plan.count; i++) {
                pinger.ask(List.of(echo));
                long next = start + (i + 1) * plan.everyNanos;
                for (long now = start; next - now > 0; now = System.nanoTime()) {
                    LockSupport.parkNanos(next - System.nanoTime());
                    if (Thread.interrupted()) {
                        throw new InterruptedException();
                    }
                }
            }
            left.await();
        }
        return new RoundTrips("pingwall", "", List.copyOf(nanos));
    }

    private static List<String> output(List<String> words)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        try (var reader = process.inputReader(StandardCharsets.ISO_8859_1)) {
            return reader.readAllLines();
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    static List<Long> pingTimes(List<String> lines) {
        return lines.stream()
                .map(PING_TIME::matcher)
                .filter(match -> match.find())
                .map(match -> nanos(match.group(1)))
                .toList();
    }

    static List<Long> fpingTimes(List<String> lines) {
        return lines.stream()
                .map(FPING_TIMES::matcher)
                .filter(match -> match.matches())
                .flatMap(match -> Arrays.stream(match.group(1).split(" ")))
                .filter(word -> !word.equals("-"))
                .map(RoundTrips::nanos)
                .toList();
    }

    private static long nanos(String millis) {
        return Math.round(Double.parseDouble(millis) * 1e6);
    }
}
