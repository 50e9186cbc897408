package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.health.HostState;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

class WheelTest {
    private static final long MS = Wheel.TICK;
    private static final long ROUND = Wheel.SLOTS * MS;
    private static final Answers ANSWERS =
            new Answers(
                    new Wakefulness(Clock.SYSTEM),
                    new Tally(0),
                    new Politeness(),
                    (_, _, _, _) -> {});
    private static final Place PLACE =
            new Place(
                    HostState.fresh(Target.of("127.0.0.1", Settings.DEFAULT), DrivenClock.START),
                    new ArrayDeque<>(),
                    List.of());

    private final Wheel wheel = new Wheel(0);

    @Test
    void givesWhatIsDueAndNothingElse() {
        var early = add(5 * MS);
        var late = add(5 * MS + 1);
        assertTrue(take(5 * MS - 1).isEmpty());
        assertSame(early, take(5 * MS).getFirst());
        assertSame(late, take(5 * MS + 1).getFirst());
        assertTrue(take(10 * ROUND).isEmpty());
    }

    @Test
    void keepsWhatIsDueRoundsLater() {
        var far = add(3 * ROUND + 7 * MS);
        for (long t = 0; t < 3 * ROUND + 7 * MS; t += 100 * MS) {
            assertTrue(take(t).isEmpty());
        }
        assertEquals(List.of(far), take(3 * ROUND + 7 * MS));
    }

    @Test
    void givesEverythingAfterALongSleep() {
        for (int i = 0; i < 10_000; i++) {
            add(i * MS);
        }
        assertEquals(10_000, take(1000 * ROUND).size());
    }

    @Test
    void takesWhatIsDueAlready() {
        take(50 * MS);
        var past = add(10 * MS);
        assertEquals(10 * MS, wheel.nextDue(50 * MS));
        assertEquals(List.of(past), take(50 * MS));
    }

    @Test
    void forgetsWhatIsRemoved() {
        var a = add(5 * MS);
        var b = add(5 * MS);
        var c = add(5 * MS);
        wheel.remove(b);
        wheel.remove(b);
        wheel.remove(c);
        assertEquals(List.of(a), take(6 * MS));
    }

    @Test
    void looksAgainInARoundWhereNothingIsDue() {
        assertEquals(ROUND, wheel.nextDue(0));
        add(2 * ROUND + 5 * MS);
        assertEquals(ROUND, wheel.nextDue(0));
    }

    @Test
    void agreesWithAPriorityQueue() {
        var random = new Random(7);
        var queue = new PriorityQueue<Rhythm>(Comparator.comparingLong(r -> r.due));
        for (int i = 0; i < 2000; i++) {
            queue.add(add(random.nextLong(3 * ROUND)));
        }
        long now = 0;
        while (!queue.isEmpty()) {
            long nextDue = wheel.nextDue(now);
            assertTrue(nextDue <= queue.peek().due);
            assertTrue(nextDue == queue.peek().due || nextDue >= ROUND);
            now += random.nextLong(20 * MS);
            var taken = take(now);
            int due = 0;
            while (!queue.isEmpty() && queue.peek().due <= now) {
                assertTrue(taken.contains(queue.poll()));
                due++;
            }
            assertEquals(due, taken.size());
        }
    }

    @Test
    void givesTheEarliestWhereAFewAreEnough() {
        for (int i = 0; i < 100; i++) {
            add(i * MS);
        }
        long after = 0;
        for (int round = 0; round < 10; round++) {
            assertEquals(5 * ROUND, wheel.nextDue(5 * ROUND));
            var taken = wheel.take(5 * ROUND, 10);
            assertEquals(10, taken.size());
            for (var rhythm : taken) {
                assertTrue(rhythm.due >= after);
            }
            after = taken.getLast().due;
        }
        assertTrue(take(5 * ROUND).isEmpty());
    }

    private List<Rhythm> take(long now) {
        return wheel.take(now, Integer.MAX_VALUE);
    }

    private Rhythm add(long due) {
        var rhythm = new Rhythm(PLACE, ANSWERS);
        rhythm.due = due;
        wheel.add(rhythm);
        return rhythm;
    }
}
