package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Readout;

import java.time.Duration;

/// Whether the picture can be trusted, in words.
record PictureAge(String text, boolean isStale) {
    private static final Phrases SAY = Phrases.of(PictureAge.class);

    /// What a busy machine may take on top of interval and timeout before a person is warned.
    private static final Duration GRACE = Duration.ofSeconds(2);

    static PictureAge starting() {
        return new PictureAge(SAY.of("starting"), false);
    }

    /// @param shown how long ago the picture was complete
    /// @param news how long ago anything changed in it
    /// @param patience how long it may take until something changes; null where all is paused
    static PictureAge of(Duration shown, Duration news, java.util.Optional<Duration> patience) {
        if (shown.compareTo(GRACE) > 0) {
            return new PictureAge(SAY.of("stale-picture", Readout.lasting(shown)), true);
        }
        if (patience.isEmpty()) {
            return new PictureAge(SAY.of("all-paused"), false);
        }
        if (news.compareTo(patience.get().plus(GRACE)) > 0) {
            return new PictureAge(SAY.of("stale-results", Readout.lasting(news)), true);
        }
        return new PictureAge(SAY.of("live"), false);
    }
}
