package io.pingwall.ui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SteadyKeysTest {
    private final SteadyKeys keys = new SteadyKeys(false);
    private long millis = 1_000_000_000;

    SteadyKeysTest() {
        keys.start(1);
        keys.set(0, 100);
    }

    /// Tells one figure a second.
    private void told(long... figures) {
        for (long figure : figures) {
            keys.offer(0, figure, millis);
            millis += 1_000;
        }
    }

    @Test
    void movesUpOnlyOnceItHasHeld() {
        told(200, 210, 220);
        assertEquals(100, keys.shown(0));
        told(230);
        assertEquals(230, keys.shown(0));
    }

    @Test
    void aPassingTroubleMovesNothing() {
        told(200, 200, 200, 100, 200, 200, 200, 100);
        assertEquals(100, keys.shown(0));
    }

    @Test
    void movesDownLater() {
        told(50, 50, 50, 50, 50, 50, 50, 50, 50, 50);
        assertEquals(100, keys.shown(0));
        told(50);
        assertEquals(50, keys.shown(0));
    }

    @Test
    void upAndDownByTurnsMovesNothing() {
        for (int i = 0; i < 60; i++) {
            told(200, 50);
        }
        assertEquals(100, keys.shown(0));
    }

    @Test
    void aSmallDifferenceIsNone() {
        for (int i = 0; i < 60; i++) {
            told(120, 80);
        }
        told(120, 120, 120, 120, 120, 120);
        assertEquals(100, keys.shown(0));
    }

    @Test
    void anExactOneSeesTheSmallest() {
        var exact = new SteadyKeys(true);
        exact.start(1);
        exact.set(0, 100);
        assertFalse(exact.offer(0, 101, 1));
        assertTrue(exact.offer(0, 101, 1 + SteadyKeys.UP_MILLIS));
    }

    @Test
    void aClockThatIsSetBackBeginsAnew() {
        told(200);
        millis -= 3_600_000;
        told(200, 200, 200);
        assertEquals(100, keys.shown(0));
        told(200);
        assertEquals(200, keys.shown(0));
    }
}
