package io.pingwall.monitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.history.Samples;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Resolution;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.Thresholds;

import org.junit.jupiter.api.Test;

import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

class MonitorTest {
    private final Rig rig = new Rig();

    @Test
    void asksEveryTargetOncePerInterval() {
        rig.monitor.watch(Rig.loopback(1000));
        rig.run(Duration.ofSeconds(10));
        for (var state : rig.monitor.states()) {
            assertEquals(Status.UP, state.status());
            assertEquals(10, state.statistics().received());
            assertEquals(0, state.statistics().lost());
        }
        var figures = rig.monitor.figures();
        assertEquals(10_000, figures.sent());
        assertEquals(10_000, figures.received());
        assertEquals(0, figures.lost());
        assertEquals(0, figures.missed());
        assertEquals(1000, figures.perSecond());
    }

    @Test
    void asksANewTargetOfALongIntervalWithinASecond() {
        var targets = Rig.loopback(20, every(Duration.ofMinutes(5)));
        rig.monitor.watch(targets);
        rig.run(Duration.ofMillis(1001));
        for (var target : targets) {
            assertEquals(Status.UP, rig.state(target).status());
        }
        rig.run(Duration.ofMinutes(20), Duration.ofMillis(100));
        for (var target : targets) {
            assertEquals(5, rig.state(target).statistics().received());
        }
    }

    @Test
    void aSilentTargetIsDownAfterThreeBeatsAndComesBack() throws UnknownHostException {
        var target = Target.of("127.0.0.1", Settings.DEFAULT);
        rig.monitor.watch(List.of(target));
        rig.run(Duration.ofSeconds(2));
        assertEquals(Status.UP, rig.state(target).status());
        rig.silence(target);
        rig.run(Duration.ofSeconds(4));
        assertEquals(Status.DOWN, rig.state(target).status());
        rig.speak(target);
        rig.run(Duration.ofSeconds(2));
        assertEquals(Status.UP, rig.state(target).status());
    }

    @Test
    void keepsTheOrderAndTheStatesWhenTargetsChange() {
        var targets = Rig.loopback(4);
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(3));
        rig.monitor.watch(List.of(targets.get(3), targets.get(1), targets.get(1)));
        rig.run(Duration.ofSeconds(2));
        assertEquals(
                List.of(targets.get(3), targets.get(1)),
                rig.monitor.states().stream().map(HostState::target).toList());
        assertEquals(5, rig.state(targets.get(3)).statistics().received());
        assertTrue(rig.monitor.state(targets.get(0).id()).isEmpty());
    }

    @Test
    void forgetsWhatIsNoLongerWatched() {
        var targets = Rig.loopback(2);
        rig.monitor.watch(targets);
        rig.run(Duration.ofSeconds(3));
        assertEquals(3, rig.history.recent(targets.get(0).id(), 10).size());
        rig.monitor.watch(targets.subList(1, 2));
        rig.updates.clear();
        // what was in flight is answered now
        rig.run(Duration.ofSeconds(1));
        assertThat(rig.updates, hasSize(1));
        assertEquals(Samples.NONE, rig.history.recent(targets.get(0).id(), 10));
        assertThat(rig.monitor.drain(), hasSize(1));
    }

    @Test
    void aPausedTargetIsNotAskedAndItsLateAnswersAreIgnored() throws UnknownHostException {
        var target = Target.of("127.0.0.1", Settings.DEFAULT);
        rig.monitor.watch(List.of(target));
        rig.run(Duration.ofSeconds(2));
        rig.silence(target);
        rig.run(Duration.ofMillis(999));
        rig.monitor.pause(List.of(target.id()));
        rig.network.batches.clear();
        rig.run(Duration.ofSeconds(10));
        assertThat(rig.network.batches, is(List.of()));
        assertEquals(Status.PAUSED, rig.state(target).status());
        assertEquals(0, rig.state(target).statistics().lost());

        rig.speak(target);
        rig.monitor.resume(List.of(target.id()));
        assertEquals(Status.UNKNOWN, rig.state(target).status());
        assertEquals("not asked since it was resumed", rig.state(target).reason());
        assertEquals(10, rig.state(target).statistics().unasked());
        rig.run(Duration.ofSeconds(1));
        assertEquals(Status.UP, rig.state(target).status());
    }

    @Test
    void anAnswerFromBeforeThePauseSaysNothingAfterIt() throws UnknownHostException {
        var target = Target.of("127.0.0.1", every(Duration.ofSeconds(10)));
        rig.monitor.watch(List.of(target));
        rig.silence(target);
        rig.run(Duration.ofSeconds(1));
        rig.monitor.pause(List.of(target.id()));
        rig.monitor.resume(List.of(target.id()));
        rig.run(Duration.ofMillis(1100));
        assertEquals(0, rig.state(target).statistics().sent());
        assertEquals(1, rig.monitor.figures().lost());
    }

    @Test
    void anEditedIntervalKeepsTheState() {
        var before = Target.of("127.0.0.1", Settings.DEFAULT);
        rig.monitor.watch(List.of(before));
        rig.run(Duration.ofSeconds(5));
        var after = Target.of("127.0.0.1", every(Duration.ofSeconds(2)));
        rig.monitor.watch(List.of(after));
        assertEquals(after, rig.monitor.drain().getFirst().target());
        rig.run(Duration.ofSeconds(10));
        assertEquals(10, rig.state(after).statistics().received());
        assertEquals(Duration.ofSeconds(2), rig.history.recent(after.id(), 10).interval());
    }

    @Test
    void aNameThatDoesNotResolveIsUnknownNotDown() {
        var named =
                new Rig(
                        name ->
                                name.equals("pending")
                                        ? new Resolution.Pending()
                                        : new Resolution.Failed("no such name"),
                        (_, _, _) -> new Outcome.Reply(1, -1));
        var pending = Target.of("pending", Settings.DEFAULT);
        var nowhere = Target.of("nowhere", Settings.DEFAULT);
        named.monitor.watch(List.of(pending, nowhere));
        named.run(Duration.ofSeconds(5));
        assertEquals(Status.UNKNOWN, named.state(pending).status());
        assertEquals("its name is being resolved", named.state(pending).reason());
        assertEquals(Status.UNKNOWN, named.state(nowhere).status());
        assertEquals("its name does not resolve: no such name", named.state(nowhere).reason());
        assertThat(named.network.batches, is(List.of()));
    }

    @Test
    void saysHowThisMachineCanPing() {
        assertTrue(rig.monitor.means().canPing());
    }

    @Test
    void tellsEveryResultWithTheChangeItMade() {
        var target = Target.of("127.0.0.1", Settings.DEFAULT);
        rig.monitor.watch(List.of(target));
        rig.run(Duration.ofSeconds(2));
        assertThat(rig.updates, hasSize(2));
        var first = rig.updates.getFirst();
        assertEquals(Status.UNKNOWN, first.before().status());
        assertEquals(Status.UP, first.after().status());
        assertEquals(new Outcome.Reply(FakeNetwork.ROUND_TRIP, 64), first.result().outcome());
        assertEquals(rig.updates.getLast().before(), first.after());
        assertEquals(
                Duration.ofSeconds(1),
                Duration.between(first.result().at(), rig.updates.getLast().result().at()));
    }

    @Test
    void staysSilentOnceClosed() {
        rig.monitor.close();
        rig.monitor.close();
        rig.monitor.start();
        rig.monitor.watch(Rig.loopback(3));
        assertThat(rig.monitor.states(), hasSize(3));
    }

    @Test
    void unknownCauseOfAFreshTargetIsThatItWasNotAsked() {
        var target = Target.of("127.0.0.1", Settings.DEFAULT);
        rig.monitor.watch(List.of(target));
        assertEquals(Cause.NOT_YET.text(), rig.state(target).reason());
    }

    static Settings every(Duration interval) {
        return new Settings(new Check.Ping(), interval, Duration.ofSeconds(1), Thresholds.DEFAULT);
    }
}
