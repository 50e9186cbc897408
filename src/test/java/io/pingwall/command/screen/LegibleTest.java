package io.pingwall.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;

final class LegibleTest {
    @Test
    void roundTripsHaveThreeFiguresThatCount() {
        assertEquals("0.041 ms", Legible.roundTrip(41_000));
        assertEquals("1.00 ms", Legible.roundTrip(999_600));
        assertEquals("9.99 ms", Legible.roundTrip(9_994_000));
        assertEquals("10.0 ms", Legible.roundTrip(9_996_000));
        assertEquals("100 ms", Legible.roundTrip(99_960_000));
        assertEquals("1.00 s", Legible.roundTrip(999_600_000));
    }

    @Test
    void agesAreInTheLargestUnitThatFits() {
        assertEquals("0s", Legible.age(Duration.ofSeconds(-5)));
        assertEquals("59s", Legible.age(Duration.ofSeconds(59)));
        assertEquals("59m", Legible.age(Duration.ofMinutes(59)));
        assertEquals("47h", Legible.age(Duration.ofHours(47)));
        assertEquals("2d", Legible.age(Duration.ofDays(2)));
    }

    @Test
    void fitsTextIntoColumns() {
        assertEquals("ab  ", Legible.fit("ab", 4, "…"));
        assertEquals("abc…", Legible.fit("abcde", 4, "…"));
        assertEquals("東… ", Legible.fit("東京都", 4, "…"));
        assertEquals(" ", Legible.fit("abc", 1, "…"));
        assertEquals("", Legible.fit("abc", 0, "…"));
    }
}
