package io.pingwall.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Changes to the lines of a text, gathered first, so that line numbers stay good until the end.
final class LineEdits {
    private final List<String> lines;
    private final String carriageReturn;
    private final Map<Integer, String> replaced = new HashMap<>();
    private final Set<Integer> removed = new HashSet<>();
    private final Map<Integer, List<String>> inserted = new HashMap<>();

    LineEdits(String source) {
        lines = List.of(source.split("\n", -1));
        carriageReturn = lines.getFirst().endsWith("\r") ? "\r" : "";
    }

    /// How many lines there are, without the empty one behind the last line end.
    int size() {
        return lines.getLast().isEmpty() ? lines.size() - 1 : lines.size();
    }

    /// The line as it was, without its end.
    String line(int index) {
        var line = lines.get(index);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    void replace(int index, String line) {
        replaced.put(index, line);
    }

    void remove(int index) {
        removed.add(index);
    }

    /// Several calls for one index keep their order.
    void insertBefore(int index, String line) {
        inserted.computeIfAbsent(index, _ -> new ArrayList<>()).add(line);
    }

    String text() {
        var text = new StringBuilder();
        for (int i = 0; i <= size(); i++) {
            for (var line : inserted.getOrDefault(i, List.of())) {
                text.append(line).append(carriageReturn).append('\n');
            }
            if (i == size() || removed.contains(i)) {
                continue;
            }
            var line = replaced.get(i);
            text.append(line == null ? lines.get(i) : line + carriageReturn).append('\n');
        }
        return text.toString();
    }
}
