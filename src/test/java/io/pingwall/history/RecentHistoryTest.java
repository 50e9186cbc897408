package io.pingwall.history;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.health.Status;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Update;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.target.Thresholds;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class RecentHistoryTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final Outcome LOST = new Outcome.Lost(Loss.TIMEOUT, "");
    private static final Target TARGET = Target.of("10.0.0.1", Settings.DEFAULT);
    private static final TargetId ID = TARGET.id();

    private Instant wall = START;
    private final RecentHistory history = new RecentHistory(clock());

    @Test
    void knowsNothingOfATargetThatWasNeverAsked() {
        assertSame(Samples.NONE, history.recent(ID, 10));
        assertThat(history.failures(ID), empty());
    }

    @Test
    void givesTheNewestBeatsOldestFirst() {
        beat(0, reply(10));
        beat(1, LOST);
        beat(2, reply(30));
        wall = START.plusMillis(2500);
        var samples = history.recent(ID, 10);
        assertEquals("10 x 30", text(samples));
        assertEquals(Duration.ofSeconds(1), samples.interval());
        assertEquals(Duration.ofMillis(500), samples.age());
        assertEquals("x 30", text(history.recent(ID, 2)));
    }

    @Test
    void placesBeatsByWhenTheyWereDue() {
        beat(0, reply(10));
        beat(2, reply(30));
        beat(1, LOST);
        beat(5, reply(60));
        assertEquals("10 x 30 ? ? 60", text(history.recent(ID, 10)));
    }

    @Test
    void showsMissedBeatsAsNotObserved() {
        beat(0, reply(10));
        beat(1, new Outcome.Unasked(Cause.LATE, "", 3));
        assertEquals("10 ? ? ?", text(history.recent(ID, 10)));
        wall = START.plusSeconds(3);
        assertEquals(Duration.ZERO, history.recent(ID, 10).age());
        beat(4, reply(50));
        assertEquals("10 ? ? ? 50", text(history.recent(ID, 10)));
    }

    @Test
    void showsAPauseAsNotObserved() {
        beat(0, reply(10));
        tell(TARGET, new Result(START, SECOND / 3, new Outcome.Unasked(Cause.PAUSED, "", 0)));
        tell(TARGET, new Result(START, 3 * SECOND, new Outcome.Unasked(Cause.RESUMED, "", 3)));
        assertEquals("10", text(history.recent(ID, 10)));
        beat(4, reply(50));
        assertEquals("10 ? ? ? 50", text(history.recent(ID, 10)));
        assertThat(history.failures(ID), empty());
    }

    @Test
    void keepsAnHourWhereThereIsRoom() {
        for (int i = 0; i < 5000; i++) {
            beat(i, reply(i));
        }
        var samples = history.recent(ID, 10_000);
        assertEquals(3600, samples.size());
        assertEquals(1400e6, (double) samples.nanos(0), 1000);
        assertEquals(4999e6, (double) samples.nanos(3599), 1000);
    }

    @Test
    void aGapLongerThanAnHourLeavesNothing() {
        beat(0, reply(10));
        beat(1, new Outcome.Unasked(Cause.ASLEEP, "", 10_000));
        beat(10_001, reply(20));
        var samples = history.recent(ID, 10_000);
        assertEquals(3600, samples.size());
        assertEquals(20_000_000, samples.nanos(3599));
        assertEquals(false, samples.observed(0));
        assertEquals(false, samples.observed(3598));
    }

    @Test
    void beginsAnewWithAnotherInterval() {
        beat(0, reply(10));
        beat(1, LOST);
        var settings =
                new Settings(
                        new Check.Ping(),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        Thresholds.DEFAULT);
        var edited = Target.of("10.0.0.1", settings);
        tell(edited, new Result(START, 100 * SECOND, reply(20)));
        tell(edited, new Result(START, 105 * SECOND, reply(30)));
        var samples = history.recent(ID, 10);
        assertEquals("20 30", text(samples));
        assertEquals(Duration.ofSeconds(5), samples.interval());
        assertThat(history.failures(ID), hasSize(1));
    }

    @Test
    void countsEqualFailuresInARowAsOne() {
        var unreachable = new Outcome.Lost(Loss.HOST_UNREACHABLE, "10.0.0.254");
        beat(0, LOST);
        beat(1, LOST);
        beat(2, unreachable);
        beat(3, reply(1));
        beat(4, unreachable);
        beat(5, new Outcome.Unasked(Cause.LATE, "", 4));
        beat(9, new Outcome.Unasked(Cause.LATE, "", 2));
        assertEquals(
                List.of(
                        failure(5, 9, 6, new Outcome.Unasked(Cause.LATE, "", 4)),
                        failure(4, 4, 1, unreachable),
                        failure(2, 2, 1, unreachable),
                        failure(0, 1, 2, LOST)),
                history.failures(ID));
    }

    @Test
    void keepsTheLastSixteenRuns() {
        for (int i = 0; i < 100; i += 2) {
            beat(i, LOST);
            beat(i + 1, reply(1));
        }
        var failures = history.failures(ID);
        assertThat(failures, hasSize(16));
        assertEquals(START.plusSeconds(98), failures.getFirst().first());
        assertEquals(START.plusSeconds(68), failures.getLast().first());
    }

    @Test
    void beingResolvedIsNoFailure() {
        beat(0, new Outcome.Unasked(Cause.RESOLVING, ""));
        assertThat(history.failures(ID), empty());
        assertEquals("?", text(history.recent(ID, 10)));
    }

    @Test
    void remembersChangesOfStatus() {
        var state = HostState.fresh(TARGET, START);
        var outcomes = List.of(reply(1), reply(1), LOST, LOST, LOST, LOST, LOST, reply(1));
        for (int i = 0; i < outcomes.size(); i++) {
            var result = result(i, outcomes.get(i));
            var next = state.after(result);
            history.accept(new Update(state, next, result));
            state = next;
        }
        var turns = history.turns(ID);
        assertEquals(new Turn(START, Status.UP), turns.getFirst());
        assertEquals(state.status(), turns.getLast().status());
        assertEquals(state.since(), turns.getLast().at());
        history.forget(Set.of(ID));
        assertThat(history.turns(ID), empty());
    }

    @Test
    void isAPastThatCanBeCutIntoColumns() {
        var past = new RecentPast(history, () -> wall);
        assertEquals(Optional.empty(), past.oldest(ID));
        assertEquals(List.of(Spread.NONE), past.spreads(ID, START, START.plusSeconds(1), 1));
        beat(0, reply(10));
        beat(1, LOST);
        beat(2, reply(30));
        beat(3, reply(20));
        wall = START.plusMillis(3500);
        assertEquals(Optional.of(START), past.oldest(ID));
        var spreads = past.spreads(ID, START, START.plusSeconds(4), 2);
        assertEquals(10_000_000, spreads.getFirst().median());
        assertEquals(0.5, spreads.getFirst().lossShare());
        assertEquals(20_000_000, spreads.getLast().median());
    }

    @Test
    void forgets() {
        beat(0, LOST);
        history.forget(Set.of(ID));
        assertSame(Samples.NONE, history.recent(ID, 10));
        assertThat(history.failures(ID), empty());
    }

    @Test
    void sharesItsMemory() {
        long memory = 1 << 20;
        var small = new RecentHistory(clock(), memory);
        for (int i = 0; i < 400; i++) {
            small.accept(update(TARGET, result(i, reply(i))));
        }
        assertEquals(400, small.recent(ID, 10_000).size());
        int others = 999;
        for (int h = 0; h < others; h++) {
            var other = Target.of("10.1." + h / 256 + "." + h % 256, Settings.DEFAULT);
            for (int i = 0; i < 400; i++) {
                small.accept(update(other, result(i, reply(i))));
            }
        }
        var left = small.recent(ID, 10_000);
        assertThat((long) left.size() * Float.BYTES * (others + 1), lessThanOrEqualTo(memory));
        assertThat(left.size(), greaterThan(100));
        assertEquals(399e6, (double) left.nanos(left.size() - 1), 100);
        assertEquals("398 399", text(small.recent(ID, 2)));
    }

    @Test
    void hasRoomForAnHourOfThreeThousandAndAMinuteOfAHundredThousand() {
        assertThat(Room.of(RecentHistory.MEMORY, 3_750).beats(), greaterThan(3600));
        assertThat(Room.of(RecentHistory.MEMORY, 125_000).beats(), greaterThan(50));
        assertEquals(16, Room.of(RecentHistory.MEMORY, 6_000).runs());
        assertEquals(1, Room.of(RecentHistory.MEMORY, 1_000_000).runs());
        assertEquals(1, Room.of(RecentHistory.MEMORY, 1_000_000).beats());
    }

    private void beat(long number, Outcome outcome) {
        tell(TARGET, result(number, outcome));
    }

    private void tell(Target target, Result result) {
        history.accept(update(target, result));
    }

    private static Result result(long number, Outcome outcome) {
        return new Result(START.plusSeconds(number), number * SECOND + SECOND / 3, outcome);
    }

    private static Update update(Target target, Result result) {
        var state = HostState.fresh(target, START);
        return new Update(state, state, result);
    }

    private static Outcome reply(long milliseconds) {
        return new Outcome.Reply(milliseconds * 1_000_000, 64);
    }

    private static Failure failure(long first, long last, int count, Outcome outcome) {
        return new Failure(START.plusSeconds(first), START.plusSeconds(last), count, outcome);
    }

    private static String text(Samples samples) {
        var text = new StringBuilder();
        for (int i = 0; i < samples.size(); i++) {
            text.append(i == 0 ? "" : " ")
                    .append(
                            samples.replied(i)
                                    ? String.valueOf(samples.nanos(i) / 1_000_000)
                                    : samples.lost(i) ? "x" : "?");
        }
        return text.toString();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public long nanos() {
                return 0;
            }

            @Override
            public Instant wall() {
                return wall;
            }
        };
    }
}
