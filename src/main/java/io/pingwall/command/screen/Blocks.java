package io.pingwall.command.screen;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The hosts of a group, worst first, groups with the worst first; equals stay in the board's
/// order.
record Blocks(List<Block> blocks) {
    record Block(String name, List<HostState> hosts) {
        Status worst() {
            return hosts.getFirst().status();
        }
    }

    /// Status is declared worst first.
    private static final Comparator<HostState> WORST_FIRST =
            Comparator.comparing(HostState::status);

    static Blocks grouped(List<HostState> states) {
        var groups = new LinkedHashMap<String, List<HostState>>();
        for (var state : states) {
            groups.computeIfAbsent(state.target().group(), _ -> new ArrayList<>()).add(state);
        }
        var blocks = new ArrayList<Block>();
        groups.forEach((name, hosts) -> blocks.add(block(name, hosts)));
        blocks.sort(Comparator.comparing(Block::worst));
        return new Blocks(blocks);
    }

    /// Everybody in one block without a name.
    static Blocks flat(List<HostState> states) {
        return new Blocks(states.isEmpty() ? List.of() : List.of(block("", states)));
    }

    private static Block block(String name, List<HostState> hosts) {
        return new Block(name, hosts.stream().sorted(WORST_FIRST).toList());
    }

    /// Lines that they take with so many hosts on each line.
    int height(int hostsPerLine) {
        return blocks.stream()
                .mapToInt(b ->
                        (b.name().isEmpty() ? 0 : 1) + Math.ceilDiv(b.hosts().size(), hostsPerLine))
                .sum();
    }

    static Map<Status, Integer> counts(List<HostState> states) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        states.forEach(state -> counts.merge(state.status(), 1, Integer::sum));
        return counts;
    }
}
