package io.pingwall.ui.wallmode;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.target.TargetId;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is on the board, by groups, and what changed last. Of the JavaFX thread.
final class Watched {
    /// More than any screen has room for.
    static final int CHANGES = 20;

    private final Deque<Change> changes = new ArrayDeque<>();
    private final Map<Status, Integer> counts = new EnumMap<>(Status.class);
    private Map<TargetId, HostState> states = new LinkedHashMap<>();
    private Map<String, List<TargetId>> groups = new LinkedHashMap<>();

    /// Makes these the hosts; those of no group come first, as on every wall.
    void setTargets(List<HostState> hosts) {
        states = LinkedHashMap.newLinkedHashMap(hosts.size());
        groups = new LinkedHashMap<>();
        groups.put("", new ArrayList<>());
        counts.clear();
        for (var host : hosts) {
            states.put(host.target().id(), host);
            groups.computeIfAbsent(host.target().group(), _ -> new ArrayList<>())
                    .add(host.target().id());
            counts.merge(host.status(), 1, Integer::sum);
        }
        groups.values().removeIf(List::isEmpty);
    }

    /// Takes newer states over.
    ///
    /// @return the hosts that went down
    List<HostState> show(List<HostState> changed) {
        var fallen = new ArrayList<HostState>();
        for (var after : changed) {
            var before = states.get(after.target().id());
            if (before == null) {
                continue;
            }
            states.put(after.target().id(), after);
            if (before.status() == after.status()) {
                continue;
            }
            counts.merge(before.status(), -1, Integer::sum);
            counts.merge(after.status(), 1, Integer::sum);
            note(before, after);
            if (after.status() == Status.DOWN) {
                fallen.add(after);
            }
        }
        return fallen;
    }

    private void note(HostState before, HostState after) {
        if (Change.isNews(before, after)) {
            changes.addFirst(Change.of(before, after));
            if (changes.size() > CHANGES) {
                changes.removeLast();
            }
        }
    }

    int size() {
        return states.size();
    }

    int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /// Newest first.
    List<Change> changes() {
        return List.copyOf(changes);
    }

    Collection<HostState> hosts() {
        return states.values();
    }

    /// Every group with the number of its hosts, in the wall's order.
    Map<String, Integer> groups() {
        var sizes = new LinkedHashMap<String, Integer>();
        groups.forEach((name, hosts) -> sizes.put(name, hosts.size()));
        return sizes;
    }

    /// The hosts of a page.
    ///
    /// @param most how many of those that are not well are shown
    List<HostState> hosts(Page page, int most) {
        return switch (page) {
            case Page.Whole() -> List.copyOf(states.values());
            case Page.Trouble() -> trouble(most);
            case Page.OfGroup(var name, var part, var parts) -> {
                var all = groups.getOrDefault(name, List.of());
                int from = (int) ((long) part * all.size() / parts);
                int to = (int) ((part + 1L) * all.size() / parts);
                yield states(all.subList(from, to));
            }
        };
    }

    /// The page of these that shows a host best.
    Optional<Page> pageOf(HostState host, List<Page> pages) {
        for (var page : pages) {
            if (page instanceof Page.OfGroup(var name, _, _)
                    && name.equals(host.target().group())
                    && hosts(page, 0).stream()
                            .anyMatch(each -> each.target().id().equals(host.target().id()))) {
                return Optional.of(page);
            }
        }
        return pages.stream().filter(Page.Trouble.class::isInstance).findFirst();
    }

    /// How many are down or slow.
    int troubled() {
        return count(Status.DOWN) + count(Status.SLOW);
    }

    /// The groups in which any is.
    Set<String> troubledGroups() {
        return troubled() == 0
                ? Set.of()
                : states.values().stream()
                        .filter(Watched::isTroubled)
                        .map(host -> host.target().group())
                        .collect(Collectors.toSet());
    }

    private static boolean isTroubled(HostState host) {
        return host.status() == Status.DOWN || host.status() == Status.SLOW;
    }

    private List<HostState> states(List<TargetId> ids) {
        return ids.stream().flatMap(id -> Optional.ofNullable(states.get(id)).stream()).toList();
    }

    /// The worst and the latest first, as far as there is room.
    private List<HostState> trouble(int most) {
        return states.values().stream()
                .filter(Watched::isTroubled)
                .sorted(
                        Comparator.comparing(HostState::status)
                                .thenComparing(HostState::since, Comparator.reverseOrder()))
                .limit(Math.max(1, most))
                .toList();
    }
}
