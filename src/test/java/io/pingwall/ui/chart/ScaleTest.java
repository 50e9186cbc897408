package io.pingwall.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.history.Samples;
import io.pingwall.history.Spread;
import io.pingwall.history.Spreads;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

class ScaleTest {
    /// A column for each round trip.
    static List<Spread> columns(double... millis) {
        var nanos = DoubleStream.of(millis).mapToLong(ms -> (long) (ms * 1e6)).toArray();
        var samples = Samples.of(nanos, Duration.ofSeconds(1), Duration.ZERO);
        return Spreads.of(
                samples,
                Instant.EPOCH.plusSeconds(nanos.length - 1L),
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(nanos.length),
                nanos.length);
    }

    private static Scale of(double... millis) {
        return Scale.of(columns(millis).stream(), 4, Scale.EMPTY);
    }

    @Test
    void isLinearFromZeroWhereAnswersAreAlike() {
        var scale = of(12, 14, 18);
        assertFalse(scale.logarithmic());
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0, 20.0), scale.ticks());
        assertEquals(0.7, scale.share(14_000_000), 1e-9);
    }

    @Test
    void isLogarithmicWhereOneIsTwentyTimesTheTypical() {
        var scale = of(1, 1, 1, 90);
        assertTrue(scale.logarithmic());
        assertEquals(1, scale.least(), 1e-9);
        assertEquals(100, scale.most(), 1e-9);
        assertEquals(0.5, scale.share(10_000_000), 1e-9);
        assertEquals(3, scale.ticks().size());
    }

    @Test
    void staysAsItIsBetweenTheTwo() {
        var logarithmic = of(1, 1, 1, 90);
        var later = columns(1, 1, 1, 15);
        assertTrue(Scale.of(later.stream(), 4, logarithmic).logarithmic());
        assertFalse(Scale.of(later.stream(), 4, Scale.EMPTY).logarithmic());
    }

    @Test
    void keepsStillWhereNothingAnswers() {
        var before = of(12);
        assertSame(before, Scale.of(Stream.of(Spread.NONE), 4, before));
    }

    @Test
    void aVeryQuickHostDoesNotFillThePlotWithNoise() {
        assertEquals(0.1, of(0.001, 0.002).most(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 ms",
        "0.05, 0.05 ms",
        "20, 20 ms",
        "999, 999 ms",
        "1500, 1.5 s",
        "10000, 10 s"
    })
    void ticksAreShort(double millis, String text) {
        assertEquals(text, Scale.text(millis));
    }
}
