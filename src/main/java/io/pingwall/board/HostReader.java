package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.HostAddress;
import io.pingwall.target.Problem;
import io.pingwall.target.Settings;
import io.pingwall.target.TargetId;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the hosts of one board, and finds the ones that are on it twice.
final class HostReader {
    private static final Phrases SAY = Phrases.of(HostReader.class);

    private final List<Problem> problems;
    private final Map<TargetId, Integer> seen = new HashMap<>();

    HostReader(List<Problem> problems) {
        this.problems = problems;
    }

    /// Adds the host of `row` to `entries`, or a problem for each thing that is wrong with it.
    void read(Row row, Settings base, List<HostEntry> entries) {
        int before = problems.size();
        row.refuseUnknown(BoardReader.HOST);
        var called = row.text("name", "name = \"core\"");
        var name = called == null ? "" : called.strip();
        var stated = row.text("address", "address = \"10.0.0.1\"");
        var tags = row.texts("tags", "tags = [\"core\"]");
        var note = row.text("note", "note = \"rack 4\"");
        var overrides = SettingsReader.read(row, base);
        if (stated == null && row.values().containsKey("address")) {
            return;
        }
        switch (HostAddress.read(stated == null ? "" : stated)) {
            case HostAddress.Reading.Bad(var sentence) -> row.wrong("address", sentence);
            case HostAddress.Reading.Good(var address) -> {
                row.refuseUnfit("name", name);
                once(row, TargetId.of(overrides.over(base).check(), address), address);
                if (problems.size() == before) {
                    entries.add(
                            new HostEntry(
                                    name.isEmpty() ? address : name,
                                    address,
                                    tags,
                                    note == null ? "" : note,
                                    overrides));
                }
            }
        }
    }

    private void once(Row row, TargetId id, String address) {
        var earlier = seen.putIfAbsent(id, row.line());
        if (earlier != null) {
            row.wrong("address", SAY.of("host-twice", address, earlier.toString()));
        }
    }
}
