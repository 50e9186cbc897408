package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many hosts of a group there are of each status.
final class Tally {
    /// What matters most comes first.
    static final List<Status> WORST_FIRST =
            List.of(Status.DOWN, Status.SLOW, Status.UNKNOWN, Status.PAUSED, Status.UP);

    private final String group;
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);

    Tally(String group) {
        this.group = group;
    }

    void add(Status status) {
        counts.merge(status, 1, Integer::sum);
    }

    void move(Status from, Status to) {
        counts.merge(from, -1, Integer::sum);
        add(to);
    }

    int of(Status status) {
        return counts.getOrDefault(status, 0);
    }

    static boolean isWorse(Status one, Status other) {
        return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other);
    }

    /// The worst status that any of them has.
    Status worst() {
        for (var status : WORST_FIRST) {
            if (of(status) > 0) {
                return status;
            }
        }
        return Status.UP;
    }

    String group() {
        return group;
    }

    Section section() {
        return new Section(group, counts.values().stream().mapToInt(Integer::intValue).sum());
    }
}
