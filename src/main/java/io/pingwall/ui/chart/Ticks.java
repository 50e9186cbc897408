package io.pingwall.ui.chart;

import java.time.Duration;
import java.util.List;

/// Round values for an axis.
final class Ticks {
    private static final List<Duration> STEPS =
            List.of(
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(15),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    private Ticks() {}

    /// The least of 1, 2 and 5 by a power of ten that covers `most` in at most `ticks` steps.
    static double step(double most, int ticks) {
        double rough = most / ticks;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= rough) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /// The least step of whole seconds, minutes or hours that needs at most `ticks` of them.
    static Duration timeStep(Duration span, int ticks) {
        for (var step : STEPS) {
            if (step.multipliedBy(ticks).compareTo(span) >= 0) {
                return step;
            }
        }
        return Duration.ofDays(1);
    }
}
