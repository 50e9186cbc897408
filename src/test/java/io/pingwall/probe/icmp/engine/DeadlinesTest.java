package io.pingwall.probe.icmp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

final class DeadlinesTest {
    private static final long MILLI = 1_000_000;

    private final Deadlines deadlines = new Deadlines();
    private final List<Integer> givenUp = new ArrayList<>();

    private static Flight flight(long sent, long timeout) {
        return new Flight(
                new Echo(InetAddress.ofLiteral("127.0.0.1"), timeout, (_, _) -> {}), sent);
    }

    private void expire(long now) {
        deadlines.expire(now, (_, place) -> givenUp.add(place));
    }

    @Test
    void theNextDeadlineComesFirstAndNoneEarly() {
        deadlines.arm(flight(0, 30 * MILLI), 1);
        deadlines.arm(flight(0, 10 * MILLI), 2);
        assertEquals(10, deadlines.millisToNext(0));
        assertEquals(10, deadlines.millisToNext(MILLI / 2));
        expire(10 * MILLI - 1);
        assertEquals(List.of(), givenUp);
        expire(10 * MILLI);
        assertEquals(List.of(2), givenUp);
        expire(40 * MILLI);
        assertEquals(List.of(2, 1), givenUp);
        assertEquals(-1, deadlines.millisToNext(0));
    }

    @Test
    void theClockMayOverflow() {
        long start = Long.MAX_VALUE - 5 * MILLI;
        deadlines.arm(flight(start, 20 * MILLI), 1);
        deadlines.arm(flight(start, MILLI), 2);
        assertEquals(1, deadlines.millisToNext(start));
        expire(start + 2 * MILLI);
        assertEquals(List.of(2), givenUp);
        expire(start + 20 * MILLI);
        assertEquals(List.of(2, 1), givenUp);
    }

    @Test
    void whatWasAnsweredIsNotGivenUp() {
        var flight = flight(0, MILLI);
        deadlines.arm(flight, 1);
        assertFalse(flight.over());
        flight.end(new Reply(1, 64));
        assertTrue(flight.over());
        expire(2 * MILLI);
        assertEquals(List.of(), givenUp);
    }

    @Test
    void aMissingAnswerIsALossOnlyWhereItWasLookedForInTime() {
        var flight = flight(0, MILLI);
        assertEquals(new Lost(Loss.TIMEOUT, ""), flight.overdue(900 * MILLI));
        assertEquals(
                new Unasked(Cause.LATE, "it stood still for 3 s or more"),
                flight.overdue(3_501 * MILLI));
        assertEquals(new Reply(MILLI, 60), flight.answered(MILLI, 60));
        assertEquals(new Lost(Loss.TIMEOUT, ""), flight.answered(MILLI + 1, 60));
    }
}
