package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.monitor.Sweep.Finding;
import io.pingwall.monitor.Sweep.Plan;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Resolution;
import io.pingwall.target.Host;
import io.pingwall.target.Rates;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

final class SweepTest {
    private static final Plan THREE =
            new Plan(
                    3,
                    Duration.ofSeconds(1),
                    Duration.ofMillis(1),
                    Duration.ofMillis(1),
                    Duration.ofSeconds(5),
                    Rates.DEFAULT);
    private static final Outcome LOST = new Outcome.Lost(Loss.TIMEOUT, "");

    private final List<String> asked = new ArrayList<>();
    private int mostAtOnce;

    /// Answers on the spot with what `outcome` says about an address.
    private Pinger pinger(Function<String, Outcome> outcome) {
        return new Pinger() {
            @Override
            public void ask(List<Echo> batch) {
                mostAtOnce = Math.max(mostAtOnce, batch.size());
                for (var echo : batch) {
                    asked.add(echo.address().getHostAddress());
                    echo.answer().tell(outcome.apply(echo.address().getHostAddress()), 0);
                }
            }

            @Override
            public Means means() {
                return new Means(Means.Way.RAW, Means.Way.RAW, "");
            }

            @Override
            public void close() {}
        };
    }

    private static Resolution literal(String text) {
        return new Resolution.Known(InetAddress.ofLiteral(text));
    }

    private List<Finding> sweep(
            Function<String, Outcome> outcome,
            Function<String, Resolution> names,
            Plan plan,
            String... addresses)
            throws InterruptedException {
        var hosts =
                IntStream.range(0, addresses.length)
                        .mapToObj(i -> new Host(addresses[i], addresses[i]))
                        .toList();
        return Sweep.run(pinger(outcome), names, Clock.SYSTEM, plan, hosts, (_, _) -> {});
    }

    @Test
    void asksEveryAddressAsOftenAsToldAndAnswersInTheOrderGiven() throws InterruptedException {
        var findings =
                sweep(
                        a -> a.endsWith("2") ? LOST : new Outcome.Reply(1_000, 64),
                        SweepTest::literal,
                        THREE,
                        "127.0.0.3",
                        "127.0.0.2",
                        "127.0.0.1");
        assertEquals(9, asked.size());
        assertEquals(List.of("127.0.0.3", "127.0.0.2", "127.0.0.1"), asked.subList(0, 3));
        assertEquals(
                List.of(true, false, true), findings.stream().map(Finding::reachable).toList());
        assertEquals(
                List.of("127.0.0.3", "127.0.0.2", "127.0.0.1"),
                findings.stream().map(Finding::address).toList());
        assertEquals(3, findings.get(1).statistics().lost());
        assertEquals(LOST, findings.get(1).failure());
    }

    @Test
    void oneAnswerOfThreeIsReachable() throws InterruptedException {
        var left = new int[] {2};
        var findings =
                sweep(
                        _ -> left[0]-- > 0 ? LOST : new Outcome.Reply(7, 64),
                        SweepTest::literal,
                        THREE,
                        "127.0.0.1");
        assertTrue(findings.getFirst().reachable());
        assertEquals(2, findings.getFirst().statistics().lost());
    }

    @Test
    void asksAgainWhatThisMachineHadNoRoomFor() throws InterruptedException {
        var refused = new int[] {2};
        var findings =
                sweep(
                        _ ->
                                refused[0]-- > 0
                                        ? new Outcome.Unasked(Cause.NO_BUFFER, "")
                                        : new Outcome.Reply(7, 64),
                        SweepTest::literal,
                        new Plan(
                                1,
                                Duration.ofSeconds(1),
                                Duration.ZERO,
                                Duration.ZERO,
                                Duration.ZERO,
                                Rates.DEFAULT),
                        "127.0.0.1");
        assertEquals(3, asked.size());
        assertEquals(1, findings.getFirst().statistics().sent());
        assertEquals(0, findings.getFirst().statistics().unasked());
    }

    @Test
    void aNameThatDoesNotResolveIsNotAsked() throws InterruptedException {
        var findings =
                sweep(
                        _ -> LOST,
                        _ -> new Resolution.Failed("no such name"),
                        THREE,
                        "nowhere.invalid");
        assertTrue(asked.isEmpty());
        assertFalse(findings.getFirst().resolved());
        assertEquals(
                "its name does not resolve: no such name", findings.getFirst().failure().text());
    }

    @Test
    void waitsForANameThatIsBeingResolvedAndNotForever() throws InterruptedException {
        var looks = new int[1];
        var slow =
                sweep(
                        _ -> new Outcome.Reply(1, 64),
                        _ -> looks[0]++ < 3 ? new Resolution.Pending() : literal("127.0.0.9"),
                        THREE,
                        "slow.example");
        assertEquals("127.0.0.9", slow.getFirst().address());
        var never =
                sweep(
                        _ -> LOST,
                        _ -> new Resolution.Pending(),
                        new Plan(
                                1,
                                Duration.ZERO,
                                Duration.ZERO,
                                Duration.ZERO,
                                Duration.ZERO,
                                Rates.DEFAULT),
                        "never.example");
        assertEquals(
                "its name does not resolve: the resolver did not answer in time",
                never.getFirst().failure().text());
    }

    @Test
    void waitsForItsTurnUnderTheBudgetAndAsksAllTheSame() throws InterruptedException {
        var clock = new DrivenClock();
        var times = new ArrayList<Long>();
        var hosts =
                IntStream.range(0, 50)
                        .mapToObj(i -> "10.0.0." + i)
                        .map(address -> new Host(address, address))
                        .toList();
        var plan =
                new Plan(
                        2,
                        Duration.ofSeconds(1),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        new Rates(0, 1_000));
        var findings =
                Sweep.run(
                        pinger(_ -> {
                            times.add(clock.nanos());
                            return new Outcome.Reply(1, 64);
                        }),
                        SweepTest::literal,
                        clock,
                        plan,
                        hosts,
                        (_, _) -> clock.pass(Duration.ofMillis(1)));
        assertEquals(100, asked.size());
        assertTrue(findings.stream().allMatch(f -> f.statistics().received() == 2));
        for (int i = 0; i < times.size(); i++) {
            assertTrue(times.get(i) >= i * 1_000_000L, "no packet before its slot");
        }
        assertTrue(times.getLast() < 110_000_000L, "and none long after it");
    }

    @Test
    void asksLoopbackAgainSooner() throws InterruptedException {
        var clock = new DrivenClock();
        var times = new ArrayList<Long>();
        var plan =
                new Plan(
                        2,
                        Duration.ofSeconds(1),
                        Duration.ofMillis(200),
                        Duration.ofMillis(20),
                        Duration.ZERO,
                        Rates.DEFAULT);
        Sweep.run(
                pinger(_ -> {
                    times.add(clock.nanos() / 1_000_000);
                    return new Outcome.Reply(1, 64);
                }),
                SweepTest::literal,
                clock,
                plan,
                List.of(new Host("own", "127.0.0.1"), new Host("other", "10.0.0.1")),
                (_, _) -> clock.pass(Duration.ofMillis(1)));
        assertEquals(List.of("127.0.0.1", "10.0.0.1", "127.0.0.1", "10.0.0.1"), asked);
        assertEquals(20, times.get(2) - times.get(0));
        assertEquals(200, times.get(3) - times.get(1));
    }

    @Test
    void handsOverInBatches() throws InterruptedException {
        var addresses =
                IntStream.range(0, 2_500)
                        .mapToObj(i -> "127.1." + i / 250 + "." + i % 250)
                        .toArray(String[]::new);
        var findings = sweep(_ -> new Outcome.Reply(1, 64), SweepTest::literal, THREE, addresses);
        assertEquals(7_500, asked.size());
        assertEquals(Sweep.BATCH, mostAtOnce);
        assertTrue(findings.stream().allMatch(f -> f.statistics().received() == 3));
    }
}
