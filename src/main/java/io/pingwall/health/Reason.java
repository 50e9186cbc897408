package io.pingwall.health;

import io.pingwall.probe.Outcome;

import java.math.BigDecimal;
import java.time.Duration;

/// Why a target stands as it does, in one line.
final class Reason {
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
            case Outcome.Lost lost -> lost.text() + ", " + -state.streak() + " in a row";
            case Outcome.Reply _ ->
                    "answers again, "
                            + state.streak()
                            + " of "
                            + state.target().settings().thresholds().repliesToUp()
                            + " in a row";
            case Outcome.Unasked unasked ->
                    state.streak() < 0
                            ? "lost " + -state.streak() + " in a row, then " + unasked.text()
                            : unasked.text();
        };
    }

    private static String slow(HostState state) {
        var thresholds = state.target().settings().thresholds();
        var share = state.statistics().window().scattered(thresholds.lossesToDown());
        boolean slowNow = state.slowStreak() > -thresholds.repliesToUp();
        // between half of the limit and the limit the losses only keep what they began
        boolean lossy = share.isAtLeast(slowNow ? thresholds.slowLoss() : 0);
        var above = "round trip above " + milliseconds(thresholds.slowAbove());
        if (!lossy) {
            return above;
        }
        boolean both = state.slowStreak() >= thresholds.repliesToUp();
        return both ? share.text() + ", " + above : share.text();
    }

    private static String unknown(HostState state) {
        return state.latest() instanceof Outcome.Lost lost
                ? lost.text() + ", " + -state.streak() + " in a row"
                : state.latest().text();
    }

    private static String milliseconds(Duration duration) {
        return BigDecimal.valueOf(duration.toNanos(), 6).stripTrailingZeros().toPlainString()
                + " ms";
    }
}
