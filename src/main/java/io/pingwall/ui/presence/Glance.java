package io.pingwall.ui.presence;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A board in a few words.
///
/// @param counts how many hosts stand how
/// @param troubled hosts that are down or slow, the worst first; not all of them
public record Glance(String title, Map<Status, Integer> counts, List<HostState> troubled) {
    /// What somebody paused asks for no attention.
    private static final List<Status> ORDER =
            List.of(Status.DOWN, Status.SLOW, Status.UNKNOWN, Status.UP, Status.PAUSED);

    public Glance {
        counts = Map.copyOf(counts);
        troubled = List.copyOf(troubled);
    }

    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /// The state that asks for attention most; unknown where there is no host.
    public Status worst() {
        return ORDER.stream()
                .filter(status -> count(status) > 0)
                .findFirst()
                .orElse(Status.UNKNOWN);
    }

    /// All boards as one.
    static Glance of(List<Glance> boards, String title) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        for (var board : boards) {
            board.counts.forEach((status, count) -> counts.merge(status, count, Integer::sum));
        }
        return new Glance(title, counts, List.of());
    }
}
