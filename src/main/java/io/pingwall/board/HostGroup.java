package io.pingwall.board;

import java.util.List;

/// Hosts that belong together.
///
/// @param name unique on its board; empty for the hosts of no group, which come first
public record HostGroup(String name, Overrides overrides, List<HostEntry> hosts) {
    public HostGroup {
        hosts = List.copyOf(hosts);
    }
}
