package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.stream.LongStream;

final class DriftTest {
    @Test
    void movesOnePixelAMinuteAndNeverOutOfItsMargin() {
        for (long minute = -50; minute < 100; minute++) {
            var now = Drift.at(minute);
            var next = Drift.at(minute + 1);
            assertEquals(1, Math.abs(now.x() - next.x()) + Math.abs(now.y() - next.y()));
            assertTrue(Math.abs(now.x()) <= Drift.MARGIN && Math.abs(now.y()) <= Drift.MARGIN);
        }
    }

    @Test
    void isEverywhereEquallyLongAndInTheMiddleOnAverage() {
        var places = LongStream.range(0, Drift.CYCLE).mapToObj(Drift::at).toList();
        assertEquals(Drift.CYCLE, new HashSet<>(places).size());
        assertEquals(Drift.at(0), Drift.at(Drift.CYCLE));
        assertEquals(0, places.stream().mapToInt(Drift::x).sum());
        assertEquals(0, places.stream().mapToInt(Drift::y).sum());
    }
}
