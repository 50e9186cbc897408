package io.pingwall.board;

import java.util.List;
import java.util.stream.Stream;

/// Hosts that belong together.
///
/// @param name unique on its board; empty for the hosts of no group, which come first
public record HostGroup(String name, Overrides overrides, List<HostEntry> hosts) {
    public HostGroup {
        hosts = List.copyOf(hosts);
        if (name.isEmpty() && !overrides.equals(Overrides.NONE)) {
            throw new IllegalArgumentException("hosts of no group share no settings");
        }
    }

    HostGroup with(List<HostEntry> members) {
        return new HostGroup(name, overrides, members);
    }

    HostGroup with(Stream<HostEntry> members) {
        return with(members.toList());
    }
}
