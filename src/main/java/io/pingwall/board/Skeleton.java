package io.pingwall.board;

import org.tomlj.TomlPosition;

import java.util.ArrayList;
import java.util.Arrays;
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

    /// Marks the numbers that hold a place; who writes it by hand names a host twice.
    private static final long PLACE = 8_100_000_000_000_000_000L;

    /// Such a number in a message, where a person's file has the start of a host.
    static final Pattern PLACES = Pattern.compile("81\\d{17}");

    private final StringBuilder text = new StringBuilder();
    private final List<List<Plain>> runs = new ArrayList<>();

    /// For each line of the text, where it starts and which line of the file it is.
    private int[] starts = new int[64];

    private int[] lines = new int[64];
    private int size;

    /// @param whole keeps every line: the parser does all the work
    Skeleton(String source, boolean whole) {
        // a host's line inside a text of several lines is no host
        boolean keepAll = whole || source.contains("\"\"\"") || source.contains("'''");
        boolean inHosts = false;
        boolean inRun = false;
        int line = 0;
        for (var content : (Iterable<String>) source.lines()::iterator) {
            line++;
            var host = inHosts && !keepAll ? PlainHost.read(content) : null;
            if (host == null) {
                inHosts =
                        inHosts
                                ? !HOSTS_CLOSE.matcher(content).matches()
                                : HOSTS_OPEN.matcher(content).matches();
                inRun = false;
                append(content, line);
                continue;
            }
            if (!inRun) {
                append(PLACE + runs.size() + ",", line);
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(new Plain(line, host.values()));
            inRun = host.comma();
            if (!host.comma()) {
                // the parser finds out whether a comma is missing here
                text.setLength(text.length() - ",\n".length());
                text.append('\n');
            }
        }
    }

    private void append(String content, int line) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
        }
        starts[size] = text.length();
        lines[size++] = line;
        text.append(content).append('\n');
    }

    String text() {
        return text.toString();
    }

    /// The file's line for a line of [#text], both counted from 1.
    int line(int ofText) {
        return size == 0 ? 1 : lines[Math.min(Math.max(ofText, 1), size) - 1];
    }

    /// The file's line of what follows `position`: the parser places an element of an array right
    /// behind the comma before it.
    int lineAfter(TomlPosition position) {
        int ofText = position.line();
        int at = starts[ofText - 1] + position.column() - 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                at = text.indexOf("\n", at);
            } else if (!Character.isWhitespace(c)) {
                break;
            } else {
                at++;
                ofText += c == '\n' ? 1 : 0;
            }
        }
        return line(ofText);
    }

    /// The hosts whose place in an array `element` holds; empty where it holds none.
    List<Plain> plain(Object element) {
        return element instanceof Long place && place >= PLACE && place < PLACE + runs.size()
                ? runs.get((int) (place - PLACE))
                : List.of();
    }

    int hosts() {
        return runs.stream().mapToInt(List::size).sum();
    }
}
