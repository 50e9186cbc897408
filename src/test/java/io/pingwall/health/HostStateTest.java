package io.pingwall.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.Thresholds;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;

/// Thresholds as they come: 3 losses to DOWN, 2 replies to UP, slow above 250 ms or from 10 % lost.
class HostStateTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    '',                          UNKNOWN
                    10,                          UP
                    10 10 x,                     UP
                    10 10 x x,                   UP
                    10 10 x x x,                 DOWN
                    x,                           UNKNOWN
                    x x,                         UNKNOWN
                    x x x,                       DOWN
                    x x 10,                      UP
                    x x x 10,                    DOWN
                    x x x 10 10,                 UP
                    x x x 10 x,                  DOWN
                    x x x 10 x 10,               DOWN
                    x x x 10 x 10 10,            UP
                    10 x x 10 x x 10,            UP
                    h h h,                       DOWN
                    10 x x ? ? x,                DOWN
                    10 x x ? ? 10,               UP
                    10 ?,                        UP
                    10 ? ?,                      UP
                    10 ? ? ?,                    UNKNOWN
                    10 ? ? ? 10,                 UP
                    10 ? ? ? x,                  UNKNOWN
                    10 ? ? ? x x x,              DOWN
                    10 ? ? x ? ?,                UP
                    10 ?3600,                    UNKNOWN
                    10 ?2,                       UP
                    x x x ?,                     DOWN
                    x x x ? ? ?,                 UNKNOWN
                    x x x ? ? ? x,               DOWN
                    x x x ? ? ? 10,              UP
                    10 p,                        PAUSED
                    10 p 10 x x x,               PAUSED
                    10 p ? ? ?,                  PAUSED
                    10 p r,                      UNKNOWN
                    10 p r 10,                   UP
                    x x x p r x x,               UNKNOWN
                    x x x p r x x x,             DOWN
                    10 10 r,                     UP
                    10 300,                      UP
                    10 300 300,                  SLOW
                    300,                         UP
                    300 300,                     SLOW
                    10 250 250,                  UP
                    300 300 10,                  SLOW
                    300 300 10 10,               UP
                    300 300 10 300 10,           SLOW
                    10 300 10 300 10 300,        UP
                    300 300 x,                   SLOW
                    300 300 x x x,               DOWN
                    x x x 300 300,               SLOW
                    x x x 300 10,                UP
                    300 300 ? ? ? 10,            UP
                    300 300 p r 10,              UP
                    """)
    void follows(String script, Status expected) {
        assertEquals(expected, Script.play(script).status());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            textBlock =
                    """
                    10*16 x 10 x,           UP
                    10*17 x 10 x,           SLOW
                    10*16 x 10 x 10,        SLOW
                    10*17 x 10*2,           UP
                    10*5 x 10 x 10,         UP
                    10*90 x 10*9,           UP
                    10*90 x*2 10 x*2 10 x*2 10 x*2 10 x 10, UP
                    10*90 x*2 10 x*2 10 x*2 10 x*2 10 x*2,  SLOW
                    10*90 x*2 10 x*2 10 x*2 10 x*2 10 x*2 10*93, SLOW
                    10*90 x*2 10 x*2 10 x*2 10 x*2 10 x*2 10*94, UP
                    """)
    void isSlowByTheShareOfLosses(String script, Status expected) {
        assertEquals(expected, Script.play(script).status());
    }

    @Test
    void anOutageIsNotToldAgainAsSlow() {
        assertEquals(Status.UP, Script.play("10*50 x*30 10 10").status());
        assertEquals(Status.UP, Script.play("10*50 x*30 10*40 x 10").status());
        assertEquals(
                Status.SLOW, Script.play("10*50 x*30 10*10 x x 10 x x 10 x x 10 x x").status());
    }

    @Test
    void whatCouldNotBeAskedLeavesStreaksAndCountersAlone() {
        var before = Script.play("10 10 x x");
        var after = Script.play("? ?", before);
        assertEquals(before.streak(), after.streak());
        assertEquals(before.slowStreak(), after.slowStreak());
        assertEquals(before.statistics().sent(), after.statistics().sent());
        assertEquals(before.statistics().window(), after.statistics().window());
        assertEquals(2, after.statistics().unasked());
        assertEquals(2, after.unaskedStreak());
        assertEquals(0, Script.play("10", after).unaskedStreak());
    }

    @Test
    void whatWeChoseNotToAskLeavesTheStatusAlone() {
        for (var cause : new Cause[] {Cause.BUDGET, Cause.RATE_LIMITED}) {
            var unasked = new Outcome.Unasked(cause, "", 9);
            var up = Script.play("10 10").after(Script.result(3, unasked));
            assertEquals(Status.UP, up.status());
            assertEquals(0, up.unaskedStreak());
            assertEquals(9, up.statistics().unasked());
            assertEquals(
                    Status.DOWN, Script.play("x x x").after(Script.result(4, unasked)).status());
        }
    }

    @Test
    void aPausedTargetIgnoresWhatIsStillUnderWay() {
        var paused = Script.play("10 p");
        assertSame(paused, Script.play("10 x ?", paused));
    }

    @Test
    void countsStreaks() {
        assertEquals(3, Script.play("x 10 10 10").streak());
        assertEquals(-2, Script.play("10 x x").streak());
        assertEquals(-2, Script.play("10 x ? x").streak());
        assertEquals(0, Script.play("10 x x p").streak());
    }

    @Test
    void remembersSinceWhen() {
        assertEquals(Script.START.plusSeconds(3), Script.play("x x x x x").since());
        assertEquals(Script.START.plusSeconds(1), Script.play("10 10 x 10").since());
        assertEquals(Script.START, Script.play("x x").since());
    }

    @Test
    void aClockThatWasSetBackLeavesNoStateThatBeginsInTheFuture() {
        var state = Script.play("10*3600 x x x");
        var earlier = Script.play("x", state);
        assertEquals(Status.DOWN, earlier.status());
        assertEquals(Script.START.plusSeconds(1), earlier.since());
    }

    @Test
    void keepsItsStateWhenEdited() {
        var down = Script.play("x x x");
        var slower =
                new Settings(
                        new Check.Ping(),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(1),
                        new Thresholds(5, 4, Duration.ofMillis(10), 0.5));
        var edited =
                new Target(
                        down.target().id(), "gate", "10.0.0.1", "edge", slower, List.of(), "note");
        var after = down.of(edited);
        assertSame(edited, after.target());
        assertEquals(Status.DOWN, after.status());
        assertEquals(down.since(), after.since());
        assertEquals(down.statistics(), after.statistics());
        assertEquals(Status.DOWN, Script.play("5 5 5", after).status());
        assertEquals(Status.UP, Script.play("5 5 5 5", after).status());
    }
}
