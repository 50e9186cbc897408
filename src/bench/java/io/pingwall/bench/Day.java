package io.pingwall.bench;

import io.pingwall.history.Past;
import io.pingwall.history.Samples;
import io.pingwall.history.Spread;
import io.pingwall.history.Spreads;
import io.pingwall.history.Turn;
import io.pingwall.target.TargetId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A day of samples, one a second: latency that wanders, a spike now and then, a loss in two
/// hundred, an outage at noon. The same for every host, and every time.
final class Day implements Past {
    static final int SECONDS = 86_400;
    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Samples samples = Samples.of(values(), Duration.ofSeconds(1), Duration.ZERO);

    /// A second each: the round trip in nanoseconds, -1 lost.
    static long[] values() {
        var random = new Random(1);
        var values = new long[SECONDS];
        double level = 20e6;
        for (int i = 0; i < SECONDS; i++) {
            level = Math.clamp(level * (1 + random.nextGaussian() * 0.01), 5e6, 80e6);
            boolean outage = i > SECONDS / 2 && i < SECONDS / 2 + 600;
            double spike = random.nextInt(400) == 0 ? 3 : 1;
            values[i] =
                    outage || random.nextInt(200) == 0
                            ? -1
                            : (long) (level * spike * (1 + Math.abs(random.nextGaussian()) / 8));
        }
        return values;
    }

    @Override
    public Optional<Instant> oldest(TargetId id) {
        return Optional.of(NOW.minusSeconds(SECONDS - 1));
    }

    @Override
    public List<Spread> spreads(TargetId id, Instant from, Instant to, int columns) {
        return Spreads.of(samples, NOW, from, to, columns);
    }

    @Override
    public List<Turn> turns(TargetId id) {
        return List.of();
    }
}
