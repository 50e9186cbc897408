package io.pingwall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundTripTest {
    @ParameterizedTest
    @CsvSource({
        "-1, –",
        "17_400, 0.017 ms",
        "999_600, 1.00 ms",
        "1_254_000, 1.25 ms",
        "42_010_000, 42.0 ms",
        "250_400_000, 250 ms",
        "999_700_000, 1.00 s",
        "1_504_000_000, 1.50 s"
    })
    void showsThreeDigitsThatCount(String nanos, String text) {
        assertEquals(text, RoundTrip.millis(Double.parseDouble(nanos.replace("_", ""))));
    }
}
