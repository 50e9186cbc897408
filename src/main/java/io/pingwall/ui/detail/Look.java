package io.pingwall.ui.detail;

import io.pingwall.health.HostState;
import io.pingwall.health.Percentiles;
import io.pingwall.history.Failure;
import io.pingwall.history.History;
import io.pingwall.history.Samples;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;

/// Everything the panel shows of one host, read at one moment and away from the screen.
record Look(
        HostState state, ZonedDateTime newest, Percentiles percentiles, List<Failure> failures) {
    static final Duration SPAN = Duration.ofHours(1);

    static Look at(HostState state, History history, Instant now, ZoneId zone) {
        var id = state.target().id();
        var interval = state.target().settings().interval();
        var samples = history.recent(id, Math.clamp(SPAN.dividedBy(interval), 1, 40_000));
        return new Look(
                state,
                now.minus(samples.age()).atZone(zone),
                Percentiles.of(answers(samples)),
                history.failures(id));
    }

    private static long[] answers(Samples samples) {
        return IntStream.range(0, samples.size())
                .filter(samples::replied)
                .mapToLong(samples::nanos)
                .toArray();
    }
}
