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
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// The latest state of every host on the board, as far as the screen knows. Of the JavaFX thread.
final class Picture {
    private final EnumMap<Status, Integer> counts = new EnumMap<>(Status.class);

    /// One that is found is changed where it is: looking it up again would cost as much.
    private static final class Slot {
        private HostState state;

        Slot(HostState state) {
            this.state = state;
        }
    }

    private final TreeMap<Duration, Integer> patience = new TreeMap<>();
    private Map<TargetId, Slot> slots = new HashMap<>();
    private List<Target> targets = List.of();

    /// Makes these the hosts; those already known keep their state.
    List<HostState> watch(List<Target> next, Instant now) {
        var kept = HashMap.<TargetId, Slot>newHashMap(next.size());
        var ordered = new ArrayList<HostState>(next.size());
        for (var target : next) {
            var known = slots.get(target.id());
            var state = known == null ? HostState.fresh(target, now) : known.state.of(target);
            kept.put(target.id(), new Slot(state));
            ordered.add(state);
        }
        slots = kept;
        targets = next;
        counts.clear();
        patience.clear();
        ordered.forEach(state -> count(state, 1));
        return ordered;
    }

    /// Takes what changed and gives back what concerns hosts that are still on the board.
    ///
    /// @param turned told of each whose status is another one: how it was, how it is
    List<HostState> show(Collection<HostState> changed, BiConsumer<HostState, HostState> turned) {
        var shown = new ArrayList<HostState>(changed.size());
        for (var state : changed) {
            var slot = slots.get(state.target().id());
            if (slot == null) {
                continue;
            }
            var before = slot.state;
            // a result of before an edit still carries the old name
            var current =
                    state.target().equals(before.target()) ? state : state.of(before.target());
            slot.state = current;
            shown.add(current);
            if (before.status() != current.status()) {
                count(before, -1);
                count(current, 1);
                turned.accept(before, current);
            }
        }
        return shown;
    }

    private void count(HostState state, int by) {
        counts.merge(state.status(), by, Integer::sum);
        if (state.status() != Status.PAUSED) {
            var settings = state.target().settings();
            patience.merge(
                    settings.interval().plus(settings.timeout()),
                    by,
                    (was, more) -> was + more == 0 ? null : was + more);
        }
    }

    /// The latest states, as the board has the hosts.
    List<HostState> states() {
        return targets.stream().flatMap(target -> state(target.id()).stream()).toList();
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
        return slots.values().stream()
                .map(slot -> slot.state)
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
        return Optional.ofNullable(slots.get(id)).map(slot -> slot.state);
    }

    /// How long it may take until news arrives if all is well; empty where all are paused.
    Optional<Duration> patience() {
        return patience.isEmpty() ? Optional.empty() : Optional.of(patience.firstKey());
    }
}
