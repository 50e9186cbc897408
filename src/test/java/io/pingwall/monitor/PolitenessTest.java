package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.health.Status;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.target.Rates;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import org.junit.jupiter.api.Test;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// The monitor under a budget, on a made-up network.
final class PolitenessTest {
    private static final Duration TICK = Duration.ofMillis(5);

    private final Rig rig = new Rig();

    private static List<Target> targets(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Target.of("10.0." + i / 250 + "." + i % 250, Settings.DEFAULT))
                .toList();
    }

    private long sent(Target target) {
        return rig.state(target).statistics().sent();
    }

    @Test
    void underTheBudgetNobodyNoticesIt() {
        var targets = targets(400);
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(10), TICK);
        assertTrue(targets.stream().allMatch(t -> sent(t) >= 9));
        assertTrue(rig.updates.stream().noneMatch(PolitenessTest::isBudget));
    }

    @Test
    void moreThanTheBudgetIsAskedInFairTurns() {
        var targets = targets(200);
        rig.monitor.limit(new Rates(0, 40));
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(30), TICK);
        for (var target : targets) {
            about(6, sent(target), 1);
            assertEquals(Status.UP, rig.state(target).status());
            about(24, rig.state(target).statistics().unasked(), 6);
        }
        about(30 * 40, rig.monitor.figures().sent(), 4);
        assertEquals(0, rig.monitor.figures().missed(), "to wait is meant, not a fault");
        assertTrue(rig.monitor.figures().latenessWorst().compareTo(TICK) <= 0);
    }

    @Test
    void saysWhichBudgetWasSpent() {
        rig.monitor.limit(new Rates(0, 40));
        rig.monitor.watch(targets(200));
        rig.run(Duration.ofSeconds(8), TICK);
        var told = rig.updates.stream().filter(PolitenessTest::isBudget).findFirst().orElseThrow();
        assertEquals(
                "the polite budget for packets was spent: 10.0.0.0/24 is asked 40 times a second"
                        + " at most",
                told.result().outcome().text());
    }

    @Test
    void theTotalIsSharedByAllNetworks() {
        var targets = targets(1_000);
        rig.monitor.limit(new Rates(200, 0));
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(20), TICK);
        assertTrue(targets.stream().allMatch(t -> sent(t) >= 3 && sent(t) <= 5));
        var told = rig.updates.stream().filter(PolitenessTest::isBudget).findFirst().orElseThrow();
        assertEquals(
                "the polite budget for packets was spent: this machine asks 200 times a second at"
                        + " most",
                told.result().outcome().text());
    }

    @Test
    void aHigherBudgetCountsAtOnce() {
        var targets = targets(200);
        rig.monitor.limit(new Rates(0, 1));
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(5), TICK);
        rig.monitor.limit(Rates.DEFAULT);
        rig.run(Duration.ofSeconds(5), TICK);
        assertTrue(targets.stream().allMatch(t -> sent(t) >= 4));
    }

    @Test
    void aHostThatFallsSilentUnderABudgetIsDownAfterThreeTurns() throws UnknownHostException {
        var targets = targets(80);
        rig.monitor.limit(new Rates(0, 40));
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(6), TICK);
        rig.silence(targets.getFirst());
        rig.run(Duration.ofSeconds(8), TICK);
        assertEquals(Status.DOWN, rig.state(targets.getFirst()).status());
    }

    @Test
    void aTargetThatWaitsCanBePausedAndRemoved() {
        var targets = targets(200);
        rig.monitor.limit(new Rates(0, 40));
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(3), TICK);
        rig.monitor.pause(List.of(targets.get(0).id(), targets.get(1).id()));
        long asked = sent(targets.getFirst());
        rig.run(Duration.ofSeconds(10), TICK);
        assertEquals(asked, sent(targets.getFirst()));
        rig.monitor.resume(List.of(targets.getFirst().id()));
        rig.monitor.watch(targets.subList(0, 10));
        rig.run(Duration.ofSeconds(5), TICK);
        asked = sent(targets.getFirst());
        rig.run(Duration.ofSeconds(5), TICK);
        about(asked + 5, sent(targets.getFirst()), 1);
    }

    @Test
    void whoIsRemovedLeavesItsSlotToThoseWhoWait() {
        var targets = targets(200);
        rig.monitor.limit(new Rates(0, 10));
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(2), TICK);
        var last = targets.stream().filter(t -> sent(t) == 0).limit(8).toList();
        rig.monitor.watch(last);
        rig.run(Duration.ofSeconds(1), TICK);
        assertTrue(last.stream().allMatch(t -> sent(t) >= 1));
    }

    @Test
    void whoeverIsRemovedTheOthersKeepTheirTurns() {
        var targets = targets(200);
        rig.monitor.limit(new Rates(0, 10));
        rig.monitor.watch(targets);
        int second = 0;
        while (second < 15) {
            rig.run(Duration.ofSeconds(1), TICK);
            second++;
            rig.monitor.watch(targets.subList(second, targets.size()));
        }
        rig.run(Duration.ofSeconds(5), TICK);
        var kept = targets.subList(second, targets.size());
        assertTrue(kept.stream().allMatch(t -> sent(t) >= 1 && sent(t) <= 2));
        long sent = rig.monitor.figures().sent();
        assertTrue(sent <= 20 * 10 + second, sent + " are more than the budget");
    }

    private static void about(long expected, long actual, long within) {
        assertTrue(Math.abs(actual - expected) <= within, () -> actual + ", not " + expected);
    }

    private static boolean isBudget(Update update) {
        return update.result().outcome() instanceof Outcome.Unasked(var cause, _, _)
                && cause == Cause.BUDGET;
    }
}
