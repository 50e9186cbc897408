package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Unasked;

import org.junit.jupiter.api.Test;

class StandstillsTest {
    private static final long MS = 1_000_000;
    private static final Outcome TIMEOUT = new Outcome.Lost(Loss.TIMEOUT, "");

    private final Standstills standstills = new Standstills();

    @Test
    void countsOnlyWhatLiesBetween() {
        stall(100, 150);
        stall(200, 300);
        assertEquals(150 * MS, standstills.within(0, 1000 * MS));
        assertEquals(60 * MS, standstills.within(140 * MS, 250 * MS));
        assertEquals(0, standstills.within(150 * MS, 200 * MS));
        assertEquals(0, standstills.within(300 * MS, 900 * MS));
    }

    @Test
    void aPauseThatIsAStallTooCountsOnce() {
        stall(100, 160);
        standstills.pauses().add(90 * MS, 150 * MS);
        standstills.pauses().add(155 * MS, 170 * MS);
        assertEquals(80 * MS, standstills.within(0, 1000 * MS));
    }

    @Test
    void theTickerTellsOnlyLongStalls() {
        stall(10, 30);
        assertEquals(0, standstills.stalls().count());
        stall(50, 71);
        assertEquals(1, standstills.stalls().count());
        assertEquals(21 * MS, standstills.stalls().worst());
    }

    @Test
    void whoeverWakesBeforeTheTickerStillKnowsOfTheStall() {
        standstills.expect(100 * MS);
        assertEquals(0, standstills.within(0, 120 * MS));
        assertEquals(300 * MS, standstills.within(0, 400 * MS));
        assertEquals(200 * MS, standstills.within(200 * MS, 400 * MS));
        standstills.woke(400 * MS);
        assertEquals(300 * MS, standstills.within(0, 900 * MS));
    }

    @Test
    void holdsTheLatest() {
        for (int i = 0; i < 1000; i++) {
            stall(100L * i, 100L * i + 50);
        }
        assertEquals(1000, standstills.stalls().count());
        assertEquals(256L * 50 * MS, standstills.within(0, Long.MAX_VALUE));
        assertEquals(50 * MS, standstills.stalls().worstSince(99_000 * MS));
        assertEquals(0, standstills.stalls().worstSince(200_000 * MS));
    }

    @Test
    void aTimeoutThatWePartlySleptThroughIsNoLoss() {
        stall(500, 700);
        assertEquals(
                spoilt("this process stood still for 200 ms meanwhile: no free CPU"),
                standstills.judged(TIMEOUT, 0, 1000 * MS));
        assertEquals(TIMEOUT, standstills.judged(TIMEOUT, 0, 1001 * MS));
        assertEquals(TIMEOUT, standstills.judged(TIMEOUT, 700 * MS, 1700 * MS));
    }

    @Test
    void namesTheCollectorWhereItWasTheCollector() {
        standstills.pauses().add(10 * MS, 50 * MS);
        assertEquals(
                spoilt("this process stood still for 40 ms meanwhile: collector pause"),
                standstills.judged(new Outcome.Reply(60 * MS, -1), 0, 60 * MS));
    }

    /// Measured 30 ms out of 100: a stall of 60 ms may lie beside them, one of 90 can't wholly.
    @Test
    void aRoundTripIsOnlySpoiltByAStallThatMustLieInIt() {
        var reply = new Outcome.Reply(30 * MS, -1);
        stall(0, 60);
        assertEquals(reply, standstills.judged(reply, 0, 100 * MS));
        stall(60, 91);
        assertEquals(
                spoilt("this process stood still for 21 ms meanwhile: no free CPU"),
                standstills.judged(reply, 0, 100 * MS));
    }

    @Test
    void aShortPartOrAClearAnswerStands() {
        stall(10, 40);
        var slow = new Outcome.Reply(151 * MS, -1);
        assertEquals(slow, standstills.judged(slow, 0, 151 * MS));
        var refused = new Outcome.Lost(Loss.REFUSED, "");
        assertEquals(refused, standstills.judged(refused, 0, 41 * MS));
        var unasked = new Unasked(Cause.NO_ROUTE, "");
        assertEquals(unasked, standstills.judged(unasked, 0, 41 * MS));
    }

    private void stall(long fromMillis, long toMillis) {
        standstills.expect(fromMillis * MS);
        standstills.woke(toMillis * MS);
    }

    private static Unasked spoilt(String detail) {
        return new Unasked(Cause.LATE, detail);
    }
}
