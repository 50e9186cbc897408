package io.pingwall.ui.chart;

import java.time.Duration;
import java.util.List;

/// How much time the chart shows of itself, and how much it can.
///
/// Of a host that was asked for half a minute it shows a minute, not an hour of nothing.
final class Span {
    private static final List<Long> STEPS =
            List.of(
                    Duration.ofMinutes(1).toNanos(),
                    Duration.ofMinutes(5).toNanos(),
                    Duration.ofMinutes(15).toNanos(),
                    Duration.ofHours(1).toNanos());

    /// How many beats the shortest view has, and the shortest that is shown unasked.
    private static final int LEAST_BEATS = 10;

    private static final int BEATS = 60;

    private long chosen;

    /// Shows `length` from now on.
    void choose(long length) {
        chosen = length;
    }

    void forget() {
        chosen = 0;
    }

    long length(View.Limits limits) {
        if (chosen > 0) {
            return chosen;
        }
        long known = limits.to() - limits.from();
        long least = limits.shortest() / LEAST_BEATS * BEATS;
        return STEPS.stream()
                .filter(step -> step >= least && step >= known)
                .findFirst()
                .orElse(Math.max(least, STEPS.getLast()));
    }

    /// From the oldest beat until now, but at least the shortest step.
    View.Limits limits(List<Curve> curves, long now) {
        long interval = curves.stream().mapToLong(Curve::interval).max().orElse(1);
        long oldest = curves.stream().mapToLong(c -> c.piece().oldest()).min().orElse(now);
        long least = Math.max(STEPS.getFirst(), interval * BEATS);
        return new View.Limits(Math.min(oldest, now - least), now, interval * LEAST_BEATS);
    }
}
