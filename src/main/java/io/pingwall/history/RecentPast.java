package io.pingwall.history;

import io.pingwall.target.TargetId;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What memory holds, as a [Past]. Any thread.
public final class RecentPast implements Past {
    private final History history;
    private final InstantSource clock;

    public RecentPast(History history, InstantSource clock) {
        this.history = history;
        this.clock = clock;
    }

    @Override
    public Optional<Instant> oldest(TargetId id) {
        var samples = samples(id);
        if (samples.size() == 0) {
            return Optional.empty();
        }
        var newest = clock.instant().minus(samples.age());
        return Optional.of(newest.minus(samples.interval().multipliedBy(samples.size() - 1L)));
    }

    @Override
    public List<Spread> spreads(TargetId id, Instant from, Instant to, int columns) {
        var samples = samples(id);
        return Spreads.of(samples, clock.instant().minus(samples.age()), from, to, columns);
    }

    @Override
    public List<Turn> turns(TargetId id) {
        return history.turns(id);
    }

    private Samples samples(TargetId id) {
        return history.recent(id, Integer.MAX_VALUE);
    }
}
