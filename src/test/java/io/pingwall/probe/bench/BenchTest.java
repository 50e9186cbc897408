package io.pingwall.probe.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Measure.Why;
import io.pingwall.probe.icmp.Pingers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// Every way for real, on loopback.
class BenchTest {
    private static final Bench.Audience NOBODY =
            new Bench.Audience() {
                @Override
                public void starts(Way way) {}

                @Override
                public void ended(Measure measure) {}
            };

    private static Measure measure(Way way, Load load) throws InterruptedException {
        return new Bench(Pingers::open).run(load, Set.of(way), false, NOBODY).getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void everyWayReachesThisMachine(Way way) throws InterruptedException {
        var measure = measure(way, Load.loopback(5, way == Way.BLOCKING ? 1 : 2));
        if (measure instanceof Skipped(_, var why, _)
                && (why == Why.MISSING || why == Why.NO_RIGHT)) {
            return;
        }
        var taken = assertInstanceOf(Taken.class, measure);
        assertEquals(way, taken.way());
        assertEquals(5, taken.reachable());
        assertEquals(0, taken.unreachable());
        assertTrue(taken.wallSeconds() > 0, taken.toString());
        assertTrue(taken.cpuSeconds() > 0, taken.toString());
        assertTrue(taken.peakMemoryBytes() > 1 << 20, taken.toString());
        assertTrue(taken.peakThreads() >= 1, taken.toString());
        assertEquals(way == Way.ENGINE, taken.coldWallSeconds() > 0);
        boolean alone = way.usesPinger();
        assertTrue(alone ? taken.peakProcesses() == 1 : taken.peakProcesses() > 1);
    }

    @Test
    void countsOnlyTheThreadsOfTheWayItself() throws InterruptedException {
        int others = 100;
        var over = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < others; i++) {
            threads.add(
                    Thread.ofPlatform()
                            .start(() -> {
                                try {
                                    over.await();
                                } catch (InterruptedException _) {
                                    Thread.currentThread().interrupt();
                                }
                            }));
        }
        try {
            var ways = Set.of(Way.ENGINE);
            var taken = new Bench(Stubborn::new).run(Load.loopback(3, 1), ways, false, NOBODY);
            assertTrue(((Taken) taken.getFirst()).peakThreads() < others, taken.toString());
        } finally {
            over.countDown();
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    @Test
    void measuresComeInTheOrderOfTheWays() throws InterruptedException {
        var ways = EnumSet.of(Way.ENGINE, Way.VIRTUAL_THREAD, Way.PLATFORM_THREAD);
        var told = new ArrayList<Way>();
        var audience =
                new Bench.Audience() {
                    @Override
                    public void starts(Way way) {
                        told.add(way);
                    }

                    @Override
                    public void ended(Measure measure) {
                        told.add(measure.way());
                    }
                };
        var measures = new Bench(Stubborn::new).run(Load.loopback(3, 1), ways, false, audience);
        assertEquals(List.copyOf(ways), measures.stream().map(Measure::way).toList());
        assertEquals(List.of(Way.ENGINE, Way.ENGINE), told.subList(0, 2));
    }

    @Test
    void addressesAreThisMachinesOwn() {
        var targets = Load.loopback(65_537, 1).targets();
        assertEquals("127.1.0.0", targets.getFirst().getHostAddress());
        assertEquals("127.1.1.0", targets.get(256).getHostAddress());
        assertEquals("127.2.0.0", targets.getLast().getHostAddress());
        assertTrue(
                Load.loopback(Load.MOST, 1).targets().stream()
                        .allMatch(InetAddress::isLoopbackAddress));
    }

    @Test
    void asksAgainWhatThisMachineHadNoRoomFor() throws InterruptedException {
        var pinger = new Stubborn();
        assertEquals(4, Batches.ask(pinger, Load.loopback(4, 2)));
        assertEquals(List.of(4, 4, 4), pinger.batches);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BLOCKING | 31 | 31 addresses one after the other take about 62 seconds: add --all to run it.",
                "BLOCKING | 1000 | 1,000 addresses one after the other take about 33 minutes: add --all to run it.",
                "BLOCKING | 100000 | 100,000 addresses one after the other take about 56 hours: add --all to run it.",
                "PROCESS | 2001 | 2,001 processes at once take minutes and gigabytes: add --all to run it.",
                "PLATFORM_THREAD | 20001 | 20,001 platform threads are more than most machines allow: add --all to run it.",
            })
    void whatWouldTakeMinutesIsSkipped(Way way, int targets, String sentence)
            throws InterruptedException {
        assertEquals(
                new Skipped(way, Why.TOO_LARGE, sentence), measure(way, Load.loopback(targets, 3)));
    }

    @Test
    void whatFitsIsNotSkipped() {
        for (var way : Way.values()) {
            assertEquals(Optional.empty(), Limits.sentence(way, Load.loopback(30, 3)));
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals(
                "fping is not installed. On Debian and Ubuntu: sudo apt install fping",
                Limits.NO_FPING);
        assertEquals(
                "There is no ping program on this machine. On Debian and Ubuntu: sudo apt install"
                        + " iputils-ping",
                Limits.NO_PING);
        assertEquals(
                Optional.of(
                        "The bench takes its figures from the Linux kernel and can't run on Mac OS"
                                + " X."),
                Bench.refusal("Mac OS X"));
        assertEquals(Optional.empty(), Bench.refusal("Linux"));
    }

    @Test
    void fpingIsGivenNoMoreThanItHasNumbersFor() {
        assertEquals(1, Fping.parts(Load.loopback(20_000, 3)));
        assertEquals(2, Fping.parts(Load.loopback(20_001, 3)));
    }

    @Test
    void addsUpWhatFpingSaysOfEachTarget() {
        var lines =
                """
                127.0.0.1 : [0], 64 bytes, 0.048 ms (0.048 avg, 0% loss)

                127.0.0.1 : xmt/rcv/%loss = 3/3/0%, min/avg/max = 0.048/0.048/0.048
                10.99.0.1 : xmt/rcv/%loss = 2/0/100%
                127.1.0.12 : xmt/rcv/%loss = 1/1/0%, min/avg/max = 0.031/0.031/0.031
                """;
        assertEquals(new Fping.Totals(6, 4), Fping.totals(lines.lines().toList()));
    }

    @Test
    void fpingLoopsUntilTold() throws InterruptedException {
        var bench = new Bench(Stubborn::new);
        assertEquals(
                new Steady.Skipped(
                        "fping can't ask 10,000 addresses a second: it ends with \"not enough"
                                + " sequence numbers\" above about 6,000."),
                bench.steady(Load.loopback(10_000, 1), () -> {}));
        if (!Fping.exists()) {
            return;
        }
        var taken =
                assertInstanceOf(Steady.Taken.class, bench.steady(Load.loopback(5, 1), () -> {}));
        assertEquals("fping -l -q -p 1000 -i 100.000 -t 1000", taken.command());
        assertTrue(taken.sent() >= taken.received(), taken.toString());
    }

    /// Has no room the first time, then answers on the spot.
    private static final class Stubborn implements Pinger {
        private final List<Integer> batches = new ArrayList<>();

        @Override
        public void ask(List<Echo> batch) {
            boolean first = batches.isEmpty();
            batches.add(batch.size());
            for (var echo : batch) {
                echo.answer()
                        .tell(
                                first
                                        ? new Unasked(Cause.NO_BUFFER, "")
                                        : new Outcome.Reply(1_000, 64),
                                0);
            }
        }

        @Override
        public Means means() {
            return new Means(Means.Way.RAW, Means.Way.RAW, "");
        }

        @Override
        public void close() {}
    }
}
