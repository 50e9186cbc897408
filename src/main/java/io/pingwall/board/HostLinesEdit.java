package io.pingwall.board;

import io.pingwall.board.BoardLayout.Section;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Changes one list of hosts, each of which stands alone on its line: hosts that stay keep their
/// line, what takes a host's place takes its line and the comment at its end.
final class HostLinesEdit {
    private final LineEdits lines;
    private final Section section;

    HostLinesEdit(LineEdits lines, Section section) {
        this.lines = lines;
        this.section = section;
    }

    /// False where the order changed.
    boolean apply(List<HostEntry> old, List<HostEntry> now) {
        var had = new HashSet<>(old);
        var wanted = new HashSet<>(now);
        int i = 0;
        for (int j = 0; j < now.size(); j++) {
            var entry = now.get(j);
            if (had.contains(entry)) {
                i = removeUnwanted(old, i, wanted);
                if (i == old.size() || !old.get(i).equals(entry)) {
                    return false;
                }
                keep(section.hosts.get(i), j == now.size() - 1);
                i++;
            } else if (i < old.size() && !wanted.contains(old.get(i))) {
                replace(section.hosts.get(i), entry);
                i++;
            } else {
                int place = i < old.size() ? section.hosts.get(i) : section.close;
                lines.insertBefore(place, indent() + BoardText.host(entry) + ",");
            }
        }
        return removeUnwanted(old, i, wanted) == old.size();
    }

    private int removeUnwanted(List<HostEntry> old, int from, Set<HostEntry> wanted) {
        int i = from;
        while (i < old.size() && !wanted.contains(old.get(i))) {
            lines.remove(section.hosts.get(i));
            i++;
        }
        return i;
    }

    /// A list whose last host has no comma behind it needs one when another follows.
    private void keep(int index, boolean last) {
        var line = lines.line(index);
        var host = PlainHost.read(line);
        if (!last && host != null && !host.comma()) {
            lines.replace(
                    index, line.substring(0, host.body()) + "," + line.substring(host.body()));
        }
    }

    private void replace(int index, HostEntry entry) {
        var line = lines.line(index);
        var host = PlainHost.read(line);
        var tail = host == null ? "" : line.substring(host.body());
        var comment = tail.stripLeading().startsWith(",") ? tail.replaceFirst(",", "") : tail;
        var blanks = line.substring(0, line.length() - line.stripLeading().length());
        lines.replace(index, blanks + BoardText.host(entry) + "," + comment);
    }

    private String indent() {
        if (section.hosts.isEmpty()) {
            return "  ";
        }
        var line = lines.line(section.hosts.getFirst());
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
