package io.pingwall.ui.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ToneTest {
    @ParameterizedTest
    @EnumSource
    void beginsAndEndsInSilenceSoThatItDoesNotClick(Tone tone) {
        var samples = samples(tone);

        assertEquals(0, samples[0]);
        assertTrue(Math.abs(samples[samples.length - 1]) < 100);
    }

    @ParameterizedTest
    @EnumSource
    void isHeardAndNotDistorted(Tone tone) {
        int loudest = 0;
        for (int sample : samples(tone)) {
            loudest = Math.max(loudest, Math.abs(sample));
        }

        assertTrue(loudest > 8_000 && loudest < 16_000, "loudest " + loudest);
    }

    @ParameterizedTest
    @EnumSource
    void theSecondNoteIsTheOtherOne(Tone tone) {
        var samples = samples(tone);
        int first = crossings(samples, 0, samples.length / 2);
        int second = crossings(samples, samples.length / 2, samples.length);

        assertEquals(tone == Tone.FALLING, first > second);
    }

    private static int crossings(int[] samples, int from, int to) {
        int crossings = 0;
        for (int i = from + 1; i < to; i++) {
            if (samples[i - 1] < 0 != samples[i] < 0) {
                crossings++;
            }
        }
        return crossings;
    }

    private static int[] samples(Tone tone) {
        var bytes = tone.samples();
        var samples = new int[bytes.length / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((bytes[2 * i] & 0xff) | (bytes[2 * i + 1] << 8));
        }
        return samples;
    }
}
