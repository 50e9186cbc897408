package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LegibilityTest {
    /// 3 m need capitals 15 mm high: 56.7 pixels at 96 to the inch.
    @ParameterizedTest
    @CsvSource({"3, 96, 78.7", "3, 40, 32.8", "1, 96, 26.2", "6, 40, 65.6", "0.5, 96, 13.1"})
    void typeGrowsWithDistanceAndDensity(double metres, double dpi, double pixels) {
        assertEquals(pixels, Legibility.typeSize(metres, dpi), 0.05);
    }

    @Test
    void nothingIsSmallerThanAScreenCanShow() {
        assertEquals(10, Legibility.typeSize(0.5, 40));
    }

    @Test
    void aCapitalIsSeenUnderMoreThanSixteenMinutesOfArc() {
        double angle = Math.toDegrees(2 * Math.atan(0.5 / Legibility.DISTANCE_TO_HEIGHT)) * 60;
        assertTrue(angle > 16 && angle < 20, angle + "'");
    }

    @Test
    void aTelevisionOf55InchesHasFortyPixelsToAnInch() {
        assertEquals(40.05, Legibility.dpi(1920, 1080, 55), 0.01);
    }
}
