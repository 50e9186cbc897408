package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Outcome;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

final class TimeoutWheelTest {
    private static final long MILLI = 1_000_000;

    /// System.nanoTime may be anything, such as shortly before its overflow.
    private static final long START = Long.MAX_VALUE - 100 * MILLI;

    private final TimeoutWheel wheel = new TimeoutWheel(START);
    private final List<Flight> overdue = new ArrayList<>();

    private Flight arm(long sentMillis, long timeoutMillis) {
        var flight = Flights.at(START + sentMillis * MILLI, timeoutMillis * MILLI);
        wheel.arm(flight);
        return flight;
    }

    private List<Flight> expireAt(long millis) {
        overdue.clear();
        wheel.expire(START + millis * MILLI, overdue::add);
        return List.copyOf(overdue);
    }

    @Test
    void nothingIsDueEarlyAndEverythingWithinATick() {
        var flight = arm(0, 250);
        assertEquals(List.of(), expireAt(249));
        assertEquals(List.of(), expireAt(250), "its tick has to be over");
        assertEquals(List.of(flight), expireAt(251));
        assertEquals(List.of(), expireAt(10_000), "once only");
    }

    @Test
    void whatIsOverIsDropped() {
        arm(0, 250).end(new Outcome.Reply(1, 64));
        assertEquals(List.of(), expireAt(300));
    }

    @Test
    void timeoutsLongerThanTheWheelGoRoundAgain() {
        var flight = arm(0, 10_000);
        for (long millis = 0; millis <= 10_000; millis += 100) {
            assertEquals(List.of(), expireAt(millis), "at " + millis);
        }
        assertEquals(List.of(flight), expireAt(10_001));
    }

    @Test
    void aLongStopLosesNothing() {
        var near = arm(0, 10);
        var far = arm(0, 4000);
        var later = arm(0, 70_000);
        assertEquals(2, expireAt(60_000).size());
        assertTrue(overdue.containsAll(List.of(near, far)));
        assertEquals(List.of(later), expireAt(70_001));
    }

    /// A time after the start, past the largest long: the monotonic clock may wrap.
    private static long wraps(long millis) {
        return START + millis * MILLI;
    }

    @Test
    void theNextSlotIsKnown() {
        assertEquals(-1, wheel.nanosToNext(START));
        arm(0, 250);
        assertEquals(251 * MILLI, wheel.nanosToNext(START));
        arm(0, 20);
        assertEquals(16 * MILLI, wheel.nanosToNext(START + 5 * MILLI));
        assertEquals(0, wheel.nanosToNext(wraps(500)));
    }

    @Test
    void manyAtRandomComeOnceAndInTime() {
        var random = new Random(1);
        var armed = new ArrayList<Flight>();
        long now = 0;
        int expired = 0;
        while (now < 30_000) {
            for (int i = 0; i < 20; i++) {
                armed.add(arm(now, random.nextLong(1, 9_000)));
            }
            now += random.nextLong(1, 200);
            for (var flight : expireAt(now)) {
                assertTrue(flight.deadline() - (START + now * MILLI) <= 0, "not early");
                flight.end(new Outcome.Lost(Outcome.Loss.TIMEOUT, ""));
                expired++;
            }
            for (var flight : armed) {
                boolean late = START + (now - 1) * MILLI - flight.deadline() > 0;
                assertTrue(!late || flight.over(), "not late");
            }
        }
        expired += expireAt(60_000).size();
        assertEquals(armed.size(), expired);
    }
}
