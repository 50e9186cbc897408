package io.pingwall.target;

import java.util.List;

/// Reads hosts from what people have: lists, ranges, networks, hosts files, spreadsheet columns.
public final class TargetList {
    /// Above this many addresses a person is asked first.
    public static final int ASK_ABOVE = 65_536;

    /// What a text holds, without the ranges written out.
    ///
    /// @param count how many different hosts [#hosts] would give
    /// @param merged a sentence for each duplicate that was merged
    public record Preview(
            java.math.BigInteger count, List<Problem> problems, List<Problem> merged) {}

    private TargetList() {}

    public static TargetList parse(String text) {
        throw new UnsupportedOperationException();
    }

    public Preview preview() {
        throw new UnsupportedOperationException();
    }

    /// Writes the ranges out; the first `limit` hosts in the order given, duplicates merged.
    public List<Host> hosts(int limit) {
        throw new UnsupportedOperationException();
    }
}
