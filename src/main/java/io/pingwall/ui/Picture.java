package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.presence.Glance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The latest state of every host on the board, as far as the screen knows. Of the JavaFX thread.
final class Picture {
    private final EnumMap<Status, Integer> counts = new EnumMap<>(Status.class);

    private Map<TargetId, HostState> states = new HashMap<>();
    private List<Target> targets = List.of();

    /// Makes these the hosts; those already known keep their state.
    List<HostState> watch(List<Target> next, Instant now) {
        var kept = HashMap.<TargetId, HostState>newHashMap(next.size());
        var ordered = new ArrayList<HostState>(next.size());
        for (var target : next) {
            var known = states.get(target.id());
            var state = known == null ? HostState.fresh(target, now) : known.of(target);
            kept.put(target.id(), state);
            ordered.add(state);
        }
        states = kept;
        targets = next;
        counts.clear();
        ordered.forEach(state -> counts.merge(state.status(), 1, Integer::sum));
        return ordered;
    }

    /// Takes what changed and gives back what concerns hosts that are still on the board.
    ///
    /// @param turned told of each whose status is another one: how it was, how it is
    List<HostState> show(Collection<HostState> changed, BiConsumer<HostState, HostState> turned) {
        var shown = new ArrayList<HostState>(changed.size());
        for (var state : changed) {
            var before = states.get(state.target().id());
            if (before == null) {
                continue;
            }
            // a result of before an edit still carries the old name
            var current =
                    state.target().equals(before.target()) ? state : state.of(before.target());
            states.put(current.target().id(), current);
            counts.merge(before.status(), -1, Integer::sum);
            counts.merge(current.status(), 1, Integer::sum);
            shown.add(current);
            if (before.status() != current.status()) {
                turned.accept(before, current);
            }
        }
        return shown;
    }

    int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /// The board in a few words.
    ///
    /// @param most how many hosts in trouble are named
    Glance glance(String title, int most) {
        return new Glance(title, counts, most == 0 ? List.of() : troubled(most));
    }

    private List<HostState> troubled(int most) {
        return states.values().stream()
                .filter(state -> state.status() == Status.DOWN || state.status() == Status.SLOW)
                .sorted(
                        Comparator.comparing(HostState::status)
                                .thenComparing(HostState::since, Comparator.reverseOrder()))
                .limit(most)
                .toList();
    }

    int size() {
        return targets.size();
    }

    List<Target> targets() {
        return targets;
    }

    Optional<HostState> state(TargetId id) {
        return Optional.ofNullable(states.get(id));
    }

    /// How long it may take until news arrives if all is well; empty where all are paused.
    Optional<Duration> patience() {
        return states.values().stream()
                .filter(state -> state.status() != Status.PAUSED)
                .map(state -> state.target().settings())
                .map(settings -> settings.interval().plus(settings.timeout()))
                .min(Duration::compareTo);
    }
}
