package io.pingwall.monitor;

import io.pingwall.language.Phrases;

import java.time.Duration;

/// Whether the monitor itself is up to its work, in words. Pure.
///
/// @param word for a narrow place, such as `on time` or `late 240 ms`
/// @param sentence what it means, and what to do about it
public record Fitness(boolean sound, String word, String sentence) {
    private static final Phrases SAY = Phrases.of(Fitness.class);

    private static final Duration LIMIT = Duration.ofMillis(100);

    /// By what spoils most: answers that are gone, then what the rest follows from.
    public static Fitness of(Figures figures) {
        var own = figures.own();
        var recent = own.recent();
        if (recent.dropped() > 0) {
            return unsound(SAY.of("dropped"), SAY.of("answers-were-dropped", recent.dropped()));
        }
        if (own.saturated()) {
            return unsound(SAY.of("no-free-cpu"), SAY.of("processors-are-busy"));
        }
        if (recent.pause().compareTo(LIMIT) > 0) {
            return unsound(
                    SAY.of("paused", recent.pause().toMillis()),
                    SAY.of("memory-stopped-it", recent.pause().toMillis()));
        }
        if (recent.stall().compareTo(LIMIT) > 0) {
            return unsound(
                    SAY.of("stood-still", recent.stall().toMillis()),
                    SAY.of("was-not-let-run", recent.stall().toMillis()));
        }
        if (recent.lateness().compareTo(LIMIT) > 0) {
            return unsound(
                    SAY.of("late", recent.lateness().toMillis()),
                    SAY.of("checks-were-late", recent.lateness().toMillis()));
        }
        return new Fitness(true, SAY.of("on-time"), SAY.of("all-is-well"));
    }

    private static Fitness unsound(String word, String sentence) {
        return new Fitness(false, word, sentence);
    }
}
