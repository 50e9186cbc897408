package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A group in a few lines, for a tooltip or a screen reader.
final class GroupStory {
    private static final Phrases SAY = Phrases.of(GroupStory.class);

    /// So many hosts are named; a list of all of them would hide the wall.
    private static final int NAMED = 8;

    private GroupStory() {}

    /// Lines without a line break at the end.
    static String of(Tally tally, List<HostState> hosts) {
        String name = tally.group().isEmpty() ? Words.noGroup() : tally.group();
        var lines = new ArrayList<String>();
        lines.add(SAY.of("collapsed-group", name, hosts.size()));
        lines.add(
                Headline.counts(tally).stream()
                        .map(Headline.Count::text)
                        .collect(Collectors.joining(", ")));
        for (var status : List.of(Status.DOWN, Status.SLOW)) {
            if (tally.of(status) > 0) {
                lines.add(SAY.of("brief", Words.of(status), names(hosts, status)));
            }
        }
        lines.add(SAY.of("double-click-expands"));
        return String.join("\n", lines);
    }

    private static String names(List<HostState> hosts, Status status) {
        var names =
                hosts.stream()
                        .filter(host -> host.status() == status)
                        .map(host -> host.target().name())
                        .toList();
        String some = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? SAY.of("and-more", some, names.size() - NAMED) : some;
    }
}
