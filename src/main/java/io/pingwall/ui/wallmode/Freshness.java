package io.pingwall.ui.wallmode;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/// When a picture is too old to be believed. Pure.
final class Freshness {
    private Freshness() {}

    /// How old the newest state may be: two intervals of the host that is asked most often, or one
    /// and its time to answer where that is longer; empty where nothing is asked.
    static Optional<Duration> limit(Collection<HostState> hosts) {
        return hosts.stream()
                .filter(host -> host.status() != Status.PAUSED)
                .map(host -> host.target().settings())
                .map(s -> s.interval().plus(longer(s.interval(), s.timeout())))
                .min(Duration::compareTo);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /// How old the picture is, where it is older than it may be.
    static Optional<Duration> tooOld(Duration age, Optional<Duration> limit) {
        return limit.filter(most -> age.compareTo(most) > 0).map(_ -> age);
    }
}
