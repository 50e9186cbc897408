package io.pingwall.health;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome;

import java.math.BigDecimal;
import java.time.Duration;

/// Why a target stands as it does, in one line.
final class Reason {
    private static final Phrases SAY = Phrases.of(Reason.class);

    private Reason() {}

    static String of(HostState state) {
        return switch (state.status()) {
            case UP -> "";
            case PAUSED -> Outcome.Cause.PAUSED.text();
            case DOWN -> down(state);
            case SLOW -> slow(state);
            case UNKNOWN -> unknown(state);
        };
    }

    private static String down(HostState state) {
        return switch (state.latest()) {
            case Outcome.Lost lost -> inARow(lost, state);
            case Outcome.Reply _ ->
                    SAY.of(
                            "answers-again",
                            state.streak(),
                            state.target().settings().thresholds().repliesToUp());
            case Outcome.Unasked unasked ->
                    state.streak() < 0
                            ? SAY.of("lost-then", -state.streak(), unasked.text())
                            : unasked.text();
        };
    }

    private static String slow(HostState state) {
        var thresholds = state.target().settings().thresholds();
        var share = state.statistics().window().scattered(thresholds.lossesToDown());
        boolean slowNow = state.slowStreak() > -thresholds.repliesToUp();
        // between half of the limit and the limit the losses only keep what they began
        boolean lossy = share.isAtLeast(slowNow ? thresholds.slowLoss() : 0);
        var above = SAY.of("slow-answers", milliseconds(thresholds.slowAbove()));
        if (!lossy) {
            return above;
        }
        boolean both = state.slowStreak() >= thresholds.repliesToUp();
        return both ? share.text() + ", " + above : share.text();
    }

    private static String unknown(HostState state) {
        return state.latest() instanceof Outcome.Lost lost
                ? inARow(lost, state)
                : state.latest().text();
    }

    private static String inARow(Outcome.Lost lost, HostState state) {
        return SAY.of("in-a-row", lost.text(), -state.streak());
    }

    private static BigDecimal milliseconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 6);
    }
}
