package io.pingwall.board;

import java.util.List;

/// One host as a board file states it.
public record HostEntry(
        String name, String address, List<String> tags, String note, Overrides overrides) {
    public HostEntry {
        tags = List.copyOf(tags);
    }

    public static HostEntry of(String name, String address) {
        return new HostEntry(name, address, List.of(), "", Overrides.NONE);
    }

    HostEntry named(String next) {
        return new HostEntry(next, address, tags, note, overrides);
    }
}
