package io.pingwall.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.history.Spread;
import io.pingwall.language.Speaking;

import org.junit.jupiter.api.Test;

import java.util.List;

class ReadingsTest {
    @Test
    void saysWhatWasMeasured() {
        var spread =
                new Spread(10, 1, 0, 39_000, 40_000, 41_000, 42_000, 43_000, 1_200_000, 1_300_000);
        assertEquals(
                List.of("0.042 ms", "0.041–0.043 ms", "0.040–1.20 ms", "10 % of 10"),
                Readings.texts(spread));
        assertEquals(List.of("–", "–", "–", "–"), Readings.texts(Spread.NONE));
    }

    @Test
    void aRangeNamesItsUnitOnce() {
        assertEquals("1.50 ms", Readings.range(1_500_000, 1_500_000));
        assertEquals("900 ms–1.20 s", Readings.range(900_000_000, 1_200_000_000));
    }

    @Test
    void aRangeNamesItsUnitOnceInRussianToo() {
        assertEquals("0,041–0,043 мс", Speaking.russian(() -> Readings.range(41_000, 43_000)));
        assertEquals(
                "900 мс–1,20 с",
                Speaking.russian(() -> Readings.range(900_000_000, 1_200_000_000)));
    }
}
