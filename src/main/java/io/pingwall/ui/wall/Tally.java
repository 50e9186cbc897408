package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import java.util.EnumMap;
import java.util.Map;

/// How many hosts of a group there are of each status.
final class Tally {
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

    String group() {
        return group;
    }

    Section section() {
        return new Section(group, counts.values().stream().mapToInt(Integer::intValue).sum());
    }
}
