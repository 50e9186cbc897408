package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class WakefulnessTest {
    private final DrivenClock clock = new DrivenClock();
    private final Wakefulness wakefulness = new Wakefulness(clock);

    @Test
    void timeThatPassesIsNoJump() {
        clock.pass(Duration.ofDays(3));
        var now = wakefulness.now();
        assertEquals(Duration.ofDays(3).toNanos(), now.time());
        assertEquals(0, now.asleep());
        assertEquals(0, now.jumps());
    }

    @Test
    void timeGoesOnInSleep() {
        clock.pass(Duration.ofSeconds(5));
        clock.jump(Duration.ofHours(1));
        clock.pass(Duration.ofSeconds(5));
        var now = wakefulness.now();
        assertEquals(Duration.ofSeconds(3610).toNanos(), now.time());
        assertEquals(Duration.ofHours(1).toNanos(), now.asleep());
        assertEquals(1, now.jumps());
    }

    @Test
    void aClockSetBackTakesNoTimeAway() {
        clock.jump(Duration.ofHours(-1));
        clock.pass(Duration.ofSeconds(1));
        var now = wakefulness.now();
        assertEquals(Duration.ofSeconds(1).toNanos(), now.time());
        assertEquals(1, now.jumps());
        assertEquals(DrivenClock.START.minusSeconds(3599), now.wall());
    }

    @Test
    void aSmallStepOrASlewIsNoJump() {
        clock.jump(Duration.ofMillis(1900));
        assertEquals(0, wakefulness.now().jumps());
        for (int i = 0; i < 100; i++) {
            clock.jump(Duration.ofMillis(100));
            assertEquals(0, wakefulness.now().asleep());
        }
    }

    @Test
    void tellsTheTimeOfDayOfOtherMoments() {
        clock.pass(Duration.ofSeconds(10));
        var now = wakefulness.now();
        assertEquals(
                DrivenClock.START.plusSeconds(7),
                now.wallAt(now.time() - Duration.ofSeconds(3).toNanos()));
    }
}
