package io.pingwall.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceQualityTest {
    /// G.107, annex B, table B.1, and the default rating.
    @ParameterizedTest
    @CsvSource({
        "93.2, 4.41",
        "90, 4.34",
        "80, 4.02",
        "70, 3.60",
        "60, 3.10",
        "50, 2.58",
        "100, 4.50",
        "120, 4.50",
        "3, 1.00",
        "0, 1.00",
        "-20, 1.00"
    })
    void scoresAsG107Does(double rating, double score) {
        assertEquals(score, new VoiceQuality(rating).score(), 0.006);
    }

    /// By hand. 20 ms there and back, 1 ms of jitter: d = 10 + 2 + 10 = 22, so Id = 0.528. With 1 %
    /// lost Ie,eff = 95 / 26.1 = 3.6398; 2 %: 190 / 27.1 = 7.0111; 20 %: 1900 / 45.1 = 42.1286. 400
    /// ms and 10: d = 230, Id = 5.52 + 0.11 · 52.7 = 11.317. 2 s, 100 ms and half lost: d = 1210,
    /// Id = 29.04 + 0.11 · 1032.7 = 142.637, Ie,eff = 4750 / 75.1 = 63.249.
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 92.96",
        "20, 1, 0, 92.672",
        "20, 1, 0.01, 89.0322",
        "20, 1, 0.02, 85.6609",
        "20, 1, 0.2, 50.5434",
        "334.6, 0, 0, 88.9448",
        "400, 10, 0, 81.883",
        "2000, 100, 0.5, -112.686"
    })
    void ratesDelayAndLoss(double roundTrip, double jitter, double loss, double rating) {
        assertEquals(rating, VoiceQuality.of(roundTrip, jitter, loss).rating(), 1e-3);
    }

    @Test
    void judgesTheLastHundred() {
        var quality = VoiceQuality.of(Script.play("20*80 x 20*19").statistics()).orElseThrow();
        assertEquals(93.2 - 0.024 * 20 - 95 / 26.1, quality.rating(), 1e-9);
        assertEquals("4.3", quality.text());
        assertEquals("4.4", VoiceQuality.of(Script.play("x 20*100").statistics()).get().text());
    }

    @Test
    void saysNothingOfTooFewOrOfSilence() {
        assertTrue(VoiceQuality.of(Statistics.NONE).isEmpty());
        assertTrue(VoiceQuality.of(Script.play("20*9 ?*50").statistics()).isEmpty());
        assertTrue(VoiceQuality.of(Script.play("20*10").statistics()).isPresent());
        assertTrue(VoiceQuality.of(Script.play("20*9 x").statistics()).isPresent());
        assertTrue(VoiceQuality.of(Script.play("20*50 x*100").statistics()).isEmpty());
    }
}
