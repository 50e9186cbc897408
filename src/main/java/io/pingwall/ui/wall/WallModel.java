package io.pingwall.ui.wall;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;
import io.pingwall.target.TargetId;
import io.pingwall.ui.query.Filter;
import io.pingwall.ui.query.Sequence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// What is on the wall: every host by its place, and which of them changed since they were painted.
///
/// A place counts only those hosts that the filter lets through. JavaFX thread only.
final class WallModel {
    private List<HostState> hosts = new ArrayList<>();
    private final Map<TargetId, Integer> numbers = new HashMap<>();
    private Filter filter = Filter.NONE;
    private boolean fleeting;
    private Sequence sequence = new Sequence(Order.FILE);

    private int[] numberAt = new int[0];
    private int[] placeOf = new int[0];
    private int[] sectionAt = new int[0];
    private List<Section> sections = List.of();
    private List<Tally> tallies = List.of();

    private BitSet changed = new BitSet();
    private BitSet changedSections = new BitSet();
    private boolean rearranged = true;

    /// All hosts, in the order in which people gave them.
    void setTargets(List<HostState> states) {
        var groups = new LinkedHashMap<String, List<HostState>>();
        groups.put("", new ArrayList<>());
        for (var state : states) {
            groups.computeIfAbsent(state.target().group(), _ -> new ArrayList<>()).add(state);
        }
        hosts = new ArrayList<>(states.size());
        groups.values().forEach(hosts::addAll);
        numbers.clear();
        for (int i = 0; i < hosts.size(); i++) {
            numbers.put(hosts.get(i).target().id(), i);
        }
        sequence.arrange(hosts);
        arrange();
    }

    void filter(Filter next) {
        boolean same = next.isSameAs(filter);
        filter = next;
        fleeting = next.isFleeting();
        if (!same) {
            arrange();
        }
    }

    void order(Order next) {
        if (next != sequence.order()) {
            sequence = new Sequence(next);
            sequence.arrange(hosts);
            arrange();
        }
    }

    /// Puts right what follows figures or the time: the order, and what a fleeting filter lets
    /// through. Once a second is enough.
    ///
    /// @return whether any host stands elsewhere
    boolean settle(Instant now) {
        boolean moved = sequence.settle(hosts, now) || (fleeting && !isFiltered());
        if (moved) {
            arrange();
        }
        return moved;
    }

    private boolean isFiltered() {
        for (int number = 0; number < hosts.size(); number++) {
            if (filter.test(hosts.get(number)) != placeOf[number] >= 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether a place would look different with the second state.
    interface Differs {
        boolean test(int place, HostState before, HostState after);
    }

    /// Takes newer states over and marks the places that look different for it.
    void show(List<HostState> states, Differs differs) {
        boolean moved = false;
        boolean regrouped = false;
        for (var after : states) {
            Integer number = numbers.get(after.target().id());
            if (number == null) {
                continue;
            }
            var before = hosts.set(number, after);
            regrouped |= !before.target().group().equals(after.target().group());
            moved |= !fleeting && filter.test(after) != placeOf[number] >= 0;
            if (!moved && placeOf[number] >= 0) {
                mark(placeOf[number], before, after, differs);
            }
        }
        if (regrouped) {
            setTargets(List.copyOf(hosts));
        } else if (moved) {
            arrange();
        }
    }

    private void mark(int place, HostState before, HostState after, Differs differs) {
        if (differs.test(place, before, after)) {
            changed.set(place);
        }
        if (before.status() != after.status()) {
            int section = sectionAt[place];
            tallies.get(section).move(before.status(), after.status());
            changedSections.set(section);
        }
    }

    private void arrange() {
        numberAt = new int[hosts.size()];
        sectionAt = new int[hosts.size()];
        placeOf = new int[hosts.size()];
        var found = new ArrayList<Tally>();
        int place = 0;
        for (int number : sequence.numbers()) {
            var state = hosts.get(number);
            String group = state.target().group();
            placeOf[number] = -1;
            if (!filter.test(state)) {
                continue;
            }
            if (found.isEmpty() || !found.getLast().group().equals(group)) {
                found.add(new Tally(group));
            }
            found.getLast().add(state.status());
            sectionAt[place] = found.size() - 1;
            numberAt[place] = number;
            placeOf[number] = place++;
        }
        numberAt = Arrays.copyOf(numberAt, place);
        tallies = found;
        sections = found.stream().map(Tally::section).toList();
        rearranged = true;
    }

    int size() {
        return numberAt.length;
    }

    /// How many there are, whether the filter lets them through or not.
    int total() {
        return hosts.size();
    }

    List<Section> sections() {
        return sections;
    }

    /// How many hosts of a section have which status.
    Tally tally(int section) {
        return tallies.get(section);
    }

    List<Tally> tallies() {
        return tallies;
    }

    HostState at(int place) {
        return hosts.get(numberAt[place]);
    }

    /// Those that stand from `first` up to `end`, without it.
    List<TargetId> ids(int first, int end) {
        return states(first, end).stream().map(state -> state.target().id()).toList();
    }

    List<HostState> states(int first, int end) {
        return IntStream.range(first, end).mapToObj(this::at).toList();
    }

    Optional<HostState> state(TargetId id) {
        return Optional.ofNullable(numbers.get(id)).map(hosts::get);
    }

    /// Where a host stands; behind all where the filter does not let it through.
    int standing(HostState state) {
        return placeOf(state.target().id()).orElse(hosts.size());
    }

    OptionalInt placeOf(TargetId id) {
        Integer number = numbers.get(id);
        return number == null || placeOf[number] < 0
                ? OptionalInt.empty()
                : OptionalInt.of(placeOf[number]);
    }

    /// Whether hosts stand elsewhere than when this was last asked.
    boolean takeRearranged() {
        boolean was = rearranged;
        rearranged = false;
        if (was) {
            changed.clear();
            changedSections.clear();
        }
        return was;
    }

    BitSet takeChanged() {
        var taken = changed;
        changed = new BitSet();
        return taken;
    }

    BitSet takeChangedSections() {
        var taken = changedSections;
        changedSections = new BitSet();
        return taken;
    }
}
