package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Optional;

class PictureAgeTest {
    private static final Duration NOW = Duration.ofMillis(40);
    private static final Optional<Duration> EVERY_SECOND = Optional.of(Duration.ofSeconds(2));

    @Test
    void isLiveWhileNewsArrive() {
        assertEquals(
                new PictureAge("Live", false),
                PictureAge.of(NOW, Duration.ofSeconds(3), EVERY_SECOND));
    }

    @Test
    void saysThatTheScreenIsBehind() {
        assertEquals(
                new PictureAge("Stale: the picture is 12 s old", true),
                PictureAge.of(Duration.ofSeconds(12), Duration.ofSeconds(12), EVERY_SECOND));
    }

    @Test
    void saysThatNoResultsArrive() {
        assertEquals(
                new PictureAge("Stale: no result for 5 s", true),
                PictureAge.of(NOW, Duration.ofSeconds(5), EVERY_SECOND));
    }

    @Test
    void waitsAsLongAsTheQuickestHostTakes() {
        assertEquals(
                new PictureAge("Live", false),
                PictureAge.of(NOW, Duration.ofSeconds(50), Optional.of(Duration.ofSeconds(61))));
    }

    @Test
    void isNotStaleWhereAllIsPaused() {
        assertEquals(
                new PictureAge("Paused", false),
                PictureAge.of(NOW, Duration.ofHours(1), Optional.empty()));
    }
}
