package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class TallyTest {
    private static final Outcome REPLY = new Outcome.Reply(1, 64);
    private static final Outcome LOST = new Outcome.Lost(Loss.TIMEOUT, "");
    private static final long MS = 1_000_000;

    private final Tally tally = new Tally(0);

    @Test
    void countsWhatWasSentByWhatCameOfIt() {
        tally.add(REPLY, MS, 10 * MS);
        tally.add(REPLY, MS, 20 * MS);
        tally.add(LOST, MS, 30 * MS);
        tally.add(new Outcome.Unasked(Cause.NO_ROUTE, ""), MS, 40 * MS);
        tally.add(new Outcome.Unasked(Cause.LATE, "", 10));
        tally.add(new Outcome.Unasked(Cause.ASLEEP, "", 5));
        tally.add(new Outcome.Unasked(Cause.RESUMED, "", 7));
        var figures = tally.figures(50 * MS);
        assertEquals(3, figures.sent());
        assertEquals(2, figures.received());
        assertEquals(1, figures.lost());
        assertEquals(15, figures.missed());
    }

    @Test
    void countsAnew() {
        tally.add(LOST, 9 * MS, 10 * MS);
        tally.add(REPLY, 9 * MS, 10 * MS);
        tally.add(new Outcome.Unasked(Cause.LATE, "", 10));
        tally.restart();
        tally.add(REPLY, MS, 20 * MS);
        var figures = tally.figures(50 * MS);
        assertEquals(1, figures.sent());
        assertEquals(0, figures.lost());
        assertEquals(0, figures.missed());
        assertEquals(Duration.ofMillis(1), figures.latenessWorst());
        assertEquals(Duration.ofMillis(1), figures.latenessP999());
    }

    @Test
    void looksAtTheLastFullSecond() {
        tally.add(REPLY, 5 * MS, 100 * MS);
        tally.add(REPLY, 2 * MS, 200 * MS);
        assertEquals(0, tally.figures(900 * MS).perSecond());
        tally.add(REPLY, MS, 1100 * MS);
        var second = tally.figures(1200 * MS);
        assertEquals(2, second.perSecond());
        assertEquals(Duration.ofMillis(5), second.latenessNow());
        var third = tally.figures(2500 * MS);
        assertEquals(1, third.perSecond());
        assertEquals(Duration.ofMillis(1), third.latenessNow());
        assertEquals(Duration.ofMillis(5), third.latenessWorst());
        assertEquals(0, tally.figures(9000 * MS).perSecond());
    }
}
