package io.pingwall.monitor;

import java.time.Duration;
import java.util.Locale;

/// Whether the monitor itself is up to its work, in words. Pure.
///
/// @param word for a narrow place, such as `on time` or `late 240 ms`
/// @param sentence what it means, and what to do about it
public record Fitness(boolean sound, String word, String sentence) {
    private static final Duration LIMIT = Duration.ofMillis(100);

    /// By what spoils most: answers that are gone, then what the rest follows from.
    public static Fitness of(Figures figures) {
        var own = figures.own();
        var recent = own.recent();
        if (recent.dropped() > 0) {
            return unsound(
                    "answers dropped",
                    ("The system dropped %,d answers before they could be read, so some hosts may"
                                    + " count as not observed: raise net.core.rmem_max, or watch"
                                    + " fewer hosts or less often.")
                            .formatted(recent.dropped()));
        }
        if (own.saturated()) {
            return unsound(
                    "no free CPU",
                    "The processors are fully busy, so times may come out too long: close other"
                            + " programs, or watch fewer hosts or less often.");
        }
        if (recent.pause().compareTo(LIMIT) > 0) {
            return unsound(
                    "paused " + millis(recent.pause()),
                    ("Freeing memory stopped this program for %s; checks that it spoilt are not"
                                    + " counted. If this returns, give it more memory or fewer"
                                    + " hosts.")
                            .formatted(millis(recent.pause())));
        }
        if (recent.stall().compareTo(LIMIT) > 0) {
            return unsound(
                    "stood still " + millis(recent.stall()),
                    ("This program was not let run for %s; checks that it spoilt are not counted."
                                    + " If this returns, close other programs.")
                            .formatted(millis(recent.stall())));
        }
        if (recent.lateness().compareTo(LIMIT) > 0) {
            return unsound(
                    "late " + millis(recent.lateness()),
                    "Checks went out up to %s after their time: watch fewer hosts, or less often."
                            .formatted(millis(recent.lateness())));
        }
        return new Fitness(true, "on time", "All is well: what is shown is what was measured.");
    }

    private static Fitness unsound(String word, String sentence) {
        return new Fitness(false, word, sentence);
    }

    private static String millis(Duration span) {
        return String.format(Locale.ROOT, "%,d ms", span.toMillis());
    }
}
