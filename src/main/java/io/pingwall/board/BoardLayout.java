package io.pingwall.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Which line of a board's text holds what, as far as that can be seen from the lines alone.
final class BoardLayout {
    private static final Pattern GROUP = Pattern.compile("\\s*\\[\\[\\s*group\\s*]]\\s*(#.*)?");
    private static final Pattern DEFAULTS = Pattern.compile("\\s*\\[\\s*defaults\\s*]\\s*(#.*)?");
    private static final Pattern BUDGET = Pattern.compile("\\s*\\[\\s*budget\\s*]\\s*(#.*)?");
    private static final Pattern HOSTS_EMPTY =
            Pattern.compile("\\s*hosts\\s*=\\s*\\[\\s*]\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile("\\s*([A-Za-z-]+)\\s*=.*");

    /// A table of the file; line numbers count from 0, -1 stands for none.
    static final class Section {
        /// The line of its header; -1 for what stands before every header.
        final int header;

        final Map<String, Integer> keys = new HashMap<>();

        /// The lines of its hosts, each of them alone on its line.
        final List<Integer> hosts = new ArrayList<>();

        /// `hosts = [`, its `]`, or a `hosts = []` on one line.
        int open = -1;

        int close = -1;
        int empty = -1;

        /// Behind the last line that is neither blank nor a comment.
        int end;

        Section(int header) {
            this.header = header;
            end = header + 1;
        }
    }

    final Section top = new Section(-1);
    Section budget = new Section(-1);
    Section defaults = new Section(-1);
    final List<Section> groups = new ArrayList<>();

    /// Where the first table starts, with the comment above it.
    int firstTable = -1;

    private final LineEdits lines;
    private Section current = top;
    private boolean inHosts;

    BoardLayout(LineEdits lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.line(i);
            if (!isBlankOrComment(line)) {
                place(i, line);
                current.end = i + 1;
            }
        }
        if (firstTable < 0) {
            firstTable = lines.size();
        }
    }

    private static boolean isBlankOrComment(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private void place(int index, String line) {
        if (inHosts) {
            if (Skeleton.HOSTS_CLOSE.matcher(line).matches()) {
                current.close = index;
                inHosts = false;
            } else if (PlainHost.read(line) != null) {
                current.hosts.add(index);
            }
        } else if (GROUP.matcher(line).matches()) {
            groups.add(start(index));
        } else if (DEFAULTS.matcher(line).matches()) {
            defaults = start(index);
        } else if (BUDGET.matcher(line).matches()) {
            budget = start(index);
        } else if (line.strip().startsWith("[")) {
            start(index);
        } else if (Skeleton.HOSTS_OPEN.matcher(line).matches()) {
            current.open = index;
            inHosts = true;
        } else if (HOSTS_EMPTY.matcher(line).matches()) {
            current.empty = index;
        } else {
            var key = KEY.matcher(line);
            if (key.matches()) {
                current.keys.put(key.group(1), index);
            }
        }
    }

    private Section start(int index) {
        current = new Section(index);
        if (firstTable < 0) {
            firstTable = index;
            while (firstTable > 0 && lines.line(firstTable - 1).strip().startsWith("#")) {
                firstTable--;
            }
            // what a file opens with speaks of all of it
            firstTable = firstTable == 0 ? index : firstTable;
        }
        return current;
    }
}
