package io.pingwall.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A board's text with the plain host lines taken out, so that the TOML parser has little to do.
///
/// Each run of them leaves one line with a number in the array, and the parser sees to everything
/// around them.
final class Skeleton {
    static final Pattern HOSTS_OPEN = Pattern.compile("\\s*hosts\\s*=\\s*\\[\\s*(#.*)?");
    static final Pattern HOSTS_CLOSE = Pattern.compile("\\s*\\]\\s*(#.*)?");

    /// A host that was taken out, and its line in the file.
    record Plain(int line, Map<String, Object> values) {}

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<Plain>> runs = new HashMap<>();
    private int[] lines = new int[64];
    private int size;

    /// @param whole keeps every line: the parser does all the work
    Skeleton(String source, boolean whole) {
        // a host's line inside a text of several lines is no host
        boolean plainOnly = whole || source.contains("\"\"\"") || source.contains("'''");
        boolean inHosts = false;
        boolean runOpen = false;
        int line = 0;
        for (var content : source.split("\n", -1)) {
            line++;
            var trimmed =
                    content.endsWith("\r") ? content.substring(0, content.length() - 1) : content;
            var host = inHosts && !plainOnly ? PlainHost.read(trimmed) : null;
            if (host == null) {
                inHosts =
                        inHosts
                                ? !HOSTS_CLOSE.matcher(trimmed).matches()
                                : HOSTS_OPEN.matcher(trimmed).matches();
                runOpen = false;
                append(content, line);
                continue;
            }
            if (!runOpen) {
                append("1,", line);
                runs.put(size, new ArrayList<>());
            }
            runs.getOrDefault(size, new ArrayList<>()).add(new Plain(line, host.values()));
            runOpen = host.comma();
            if (!host.comma()) {
                // the parser finds out whether a comma is missing here
                text.setLength(text.length() - ",\n".length());
                text.append('\n');
            }
        }
    }

    private void append(String content, int line) {
        text.append(content).append('\n');
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size++] = line;
    }

    String text() {
        return text.toString();
    }

    /// The file's line for a line of [#text], both counted from 1.
    int line(int ofText) {
        return size == 0 ? 1 : lines[Math.min(Math.max(ofText, 1), size) - 1];
    }

    /// The hosts whose place is held by that line of [#text]; empty where it holds none.
    List<Plain> plain(int ofText) {
        return runs.getOrDefault(ofText, List.of());
    }

    int hosts() {
        return runs.values().stream().mapToInt(List::size).sum();
    }
}
