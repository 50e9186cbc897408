package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.pingwall.health.HostState;
import io.pingwall.health.Strays;
import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Stray;
import io.pingwall.target.EchoOptions;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

class PingBeatsTest {
    private static final InetAddress ADDRESS = InetAddress.ofLiteral("127.0.0.1");
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final DrivenClock clock = new DrivenClock();
    private final Wakefulness wakefulness = new Wakefulness(clock);
    private final List<Update> updates = new ArrayList<>();
    private final Place place =
            new Place(
                    HostState.fresh(Target.of("127.0.0.1", Settings.DEFAULT), Instant.EPOCH),
                    new ConcurrentLinkedQueue<>(),
                    List.of(updates::add));
    private final Rhythm rhythm =
            new Rhythm(
                    place,
                    new Answers(wakefulness, new Tally(0), new Politeness(), (_, _, _, _) -> {}));
    private final PingBeats pings = rhythm.pings;

    /// @return when it is due
    private long open(long planned) {
        ask(EchoOptions.DEFAULT, planned);
        return planned;
    }

    private Echo ask(EchoOptions options, long planned) {
        var batch = new EchoBatch(new ArrayDeque<>());
        var due = new Due(rhythm, planned, planned, 0, Outcome.Cause.LATE, true);
        pings.ask(ADDRESS, options, SECOND / 2, due, wakefulness.now(), batch);
        assertEquals(planned, batch.due(0));
        return batch.echo(0);
    }

    @Test
    void whatIsAskedIsMadeOnce() {
        var first = ask(EchoOptions.DEFAULT, 1);
        assertSame(first, ask(EchoOptions.DEFAULT, 2));
        assertNotSame(first, ask(new EchoOptions(1472, 0, true, 0, ""), 3));
    }

    @Test
    void aSourceOfTheOtherFamilyIsNotAskedFrom() {
        var batch = new EchoBatch(new ArrayDeque<>());
        var due = new Due(rhythm, 1, 1, 0, Outcome.Cause.LATE, true);
        var options = new EchoOptions(56, 0, false, 0, "::1");
        pings.ask(ADDRESS, options, SECOND / 2, due, wakefulness.now(), batch);
        assertEquals(0, batch.size());
        assertEquals(
                "this machine has no route to it: from ::1, which is of the other family",
                updates.getFirst().result().outcome().text());
    }

    @Test
    void anAnswerGoesToItsOwnBeatAndSaysHowLateItWasAsked() {
        long first = open(SECOND);
        long second = open(2 * SECOND);
        pings.tell(new Outcome.Reply(1, 64), first, first + 7);
        pings.tell(new Outcome.Lost(Loss.TIMEOUT, ""), second, second);
        assertEquals(
                List.of(SECOND, 2 * SECOND),
                updates.stream().map(u -> u.result().plannedNanos()).toList());
        assertEquals(List.of(7L, 0L), updates.stream().map(u -> u.result().lateNanos()).toList());
    }

    @Test
    void whatWasAskedLaterThanTheNextBeatIsNotObserved() {
        long due = open(SECOND);
        pings.tell(new Outcome.Reply(1, 64), due, due + SECOND);
        assertEquals(
                new Outcome.Unasked(Outcome.Cause.LATE, ""), updates.getFirst().result().outcome());
    }

    @Test
    void lateAnswersDuplicatesAndReorderingAreNoLoss() {
        long first = open(SECOND);
        long second = open(2 * SECOND);
        pings.tell(new Outcome.Lost(Loss.TIMEOUT, ""), first, first);
        pings.stray(Stray.LATE, first);
        assertEquals(new Strays(1, 0, 0), place.state().statistics().strays());
        pings.tell(new Outcome.Reply(1, 64), second, second);
        pings.stray(Stray.DUPLICATE, second);
        pings.stray(Stray.DUPLICATE, first);
        assertEquals(new Strays(1, 2, 1), place.state().statistics().strays());
        assertEquals(1, place.state().statistics().lost());
        assertEquals(2, place.state().statistics().sent());
    }

    @Test
    void anAnswerFromBeforeAPauseIsIgnored() {
        long due = open(SECOND);
        rhythm.pauses.incrementAndGet();
        pings.tell(new Outcome.Reply(1, 64), due, due);
        assertEquals(List.of(), updates);
    }
}
