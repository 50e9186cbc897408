package io.pingwall.monitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.health.Status;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.Target;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/// Sleep, a clock that steps, a scheduler that starves: no false DOWN, no burst, and the gap counts
/// as not observed.
class GapTest {
    private static final int HOSTS = 500;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Rig rig = new Rig();
    private final List<Target> targets = Rig.loopback(HOSTS);

    @BeforeEach
    void runForAMinute() {
        rig.monitor.watch(targets);
        rig.run(Duration.ofMinutes(1));
        rig.monitor.drain();
        rig.network.batches.clear();
        rig.updates.clear();
    }

    @Test
    void sleepIsAGapAndNothingElse() {
        rig.clock.jump(HOUR);
        rig.run(Duration.ofSeconds(1));
        everyTargetMissed(Cause.ASLEEP, 3600);
        noBurst();
        rig.run(Duration.ofSeconds(59));
        allUp();
        var figures = rig.monitor.figures();
        assertEquals(HOSTS * 3720L, figures.missed() + figures.received());
        assertThat(figures.missed(), greaterThan(HOSTS * 3599L));
    }

    @Test
    void theGapStandsInTheHistory() {
        rig.clock.jump(Duration.ofSeconds(100));
        rig.run(Duration.ofSeconds(10));
        for (var target : targets) {
            var samples = rig.history.recent(target.id(), 1000);
            assertEquals(170, samples.size());
            for (int i = 0; i < samples.size(); i++) {
                // the beat at the brink may have gone out when the machine woke
                assertTrue(i == 60 || samples.observed(i) == (i < 60 || i >= 160), "beat " + i);
            }
        }
    }

    @Test
    void whatWasInFlightWhenTheMachineFellAsleepIsNoLoss() throws UnknownHostException {
        for (var target : targets) {
            rig.silence(target);
        }
        // nearly all are in flight, none has timed out
        rig.run(Duration.ofMillis(990));
        int inFlight = rig.network.inFlight();
        assertTrue(inFlight > HOSTS * 0.95);
        rig.network.batches.clear();
        rig.clock.jump(HOUR);
        for (var target : targets) {
            rig.speak(target);
        }
        rig.run(Duration.ofSeconds(2));
        assertEquals(0, rig.monitor.figures().lost());
        for (var state : rig.monitor.states()) {
            assertEquals(0, state.statistics().lost());
        }
        var states = rig.monitor.states().stream();
        long unasked = states.mapToLong(s -> s.statistics().unasked()).sum();
        assertThat(
                unasked,
                both(greaterThan(HOSTS * 3599L + inFlight))
                        .and(lessThanOrEqualTo(HOSTS * 3600L + inFlight)));
        noBurst();
    }

    @Test
    void anAnswerThatComesBeforeAnyBeatNoticesTheSleepIsNoLossEither() throws UnknownHostException {
        var target = targets.getFirst();
        rig.silence(target);
        rig.run(Duration.ofMillis(500));
        rig.clock.jump(HOUR);
        rig.clock.pass(Duration.ofSeconds(1));
        rig.network.deliver();
        assertEquals(0, rig.monitor.figures().lost());
    }

    @Test
    void aTargetThatWasDownStaysDownAfterSleep() throws UnknownHostException {
        var target = targets.getFirst();
        rig.silence(target);
        rig.run(Duration.ofSeconds(5));
        assertEquals(Status.DOWN, rig.state(target).status());
        rig.clock.jump(HOUR);
        rig.run(Duration.ofSeconds(3));
        assertEquals(Status.DOWN, rig.state(target).status());
    }

    @Test
    void aClockSetAnHourAheadAndBackIsNoOutage() {
        rig.clock.jump(HOUR);
        rig.run(Duration.ofSeconds(1));
        noBurst();
        rig.run(Duration.ofSeconds(29));
        rig.clock.jump(HOUR.negated());
        rig.network.batches.clear();
        rig.run(Duration.ofSeconds(1));
        noBurst();
        rig.run(Duration.ofSeconds(29));
        allUp();
        noStateBeginsInTheFuture();
        assertEquals(0, rig.monitor.figures().lost());
        for (var state : rig.monitor.states()) {
            assertThat(
                    state.statistics().unasked(),
                    both(greaterThanOrEqualTo(3599L)).and(lessThanOrEqualTo(3601L)));
            assertThat(
                    state.statistics().received(),
                    both(greaterThanOrEqualTo(119L)).and(lessThanOrEqualTo(121L)));
        }
    }

    @Test
    void aClockSetBackAnHourTakesNoBeatAway() {
        rig.clock.jump(HOUR.negated());
        rig.run(Duration.ofMinutes(1));
        allUp();
        noStateBeginsInTheFuture();
        for (var state : rig.monitor.states()) {
            assertEquals(120, state.statistics().received());
        }
    }

    @Test
    void aSchedulerStarvedForTenSecondsMissesTenBeats() {
        rig.clock.pass(Duration.ofSeconds(10));
        rig.run(Duration.ofSeconds(1));
        everyTargetMissed(Cause.LATE, 10);
        noBurst();
        rig.run(Duration.ofSeconds(49));
        allUp();
        assertEquals(HOSTS * 10L, rig.monitor.figures().missed());
    }

    @Test
    void aWholeProcessStarvedForTenSecondsCountsNoLosses() throws UnknownHostException {
        for (var target : targets) {
            rig.silence(target);
        }
        rig.run(Duration.ofMillis(990));
        rig.clock.pass(Duration.ofSeconds(10));
        rig.network.deliver();
        for (var target : targets) {
            rig.speak(target);
        }
        rig.run(Duration.ofSeconds(10));
        allUp();
        assertEquals(0, rig.monitor.figures().lost());
    }

    @Test
    void aBeatThatIsALittleLateIsAskedAllTheSame() {
        rig.clock.pass(Duration.ofMillis(400));
        rig.run(Duration.ofMillis(1600));
        assertEquals(0, rig.monitor.figures().missed());
        assertEquals(HOSTS * 62L, rig.monitor.figures().received());
    }

    @Test
    void aMachineTooSlowForItsTargetsStillAsksEachNowAndThen() {
        for (int i = 0; i < 20; i++) {
            rig.clock.pass(Duration.ofSeconds(3));
            rig.monitor.beat();
            rig.network.deliver();
        }
        for (var state : rig.monitor.states()) {
            // one beat may be handed over ahead
            assertThat(
                    state.statistics().received(),
                    both(greaterThanOrEqualTo(69L)).and(lessThanOrEqualTo(71L)));
            assertThat(
                    state.statistics().unasked(),
                    both(greaterThanOrEqualTo(49L)).and(lessThanOrEqualTo(51L)));
        }
    }

    /// Those beats and no others passed unasked. One that was handed over ahead may have gone out
    /// after all.
    private void everyTargetMissed(Cause cause, int beats) {
        for (var target : targets) {
            int missed = 0;
            for (var update : rig.updates) {
                if (update.after().target().equals(target)
                        && update.result().outcome() instanceof Unasked unasked) {
                    assertEquals(cause, unasked.cause());
                    missed += unasked.beats();
                }
            }
            assertThat(missed, both(greaterThanOrEqualTo(beats - 1)).and(lessThanOrEqualTo(beats)));
        }
    }

    /// A second of beats asks each target once, and none hands over more than twice what falls due
    /// in the 40 ms that it looks ahead: phases are drawn by chance.
    private void noBurst() {
        assertTrue(rig.network.batches.stream().mapToInt(b -> b).sum() <= HOSTS * 2 + HOSTS / 10);
        assertFalse(rig.network.batches.isEmpty());
        assertThat(Collections.max(rig.network.batches), lessThanOrEqualTo(HOSTS * 2 / 25));
    }

    private void allUp() {
        for (var state : rig.monitor.states()) {
            assertEquals(Status.UP, state.status());
        }
        assertTrue(rig.updates.stream().noneMatch(u -> u.after().status() == Status.DOWN));
    }

    private void noStateBeginsInTheFuture() {
        Instant now = rig.clock.wall();
        for (var state : rig.monitor.states()) {
            assertFalse(state.since().isAfter(now), state.since() + " is after " + now);
        }
    }
}
