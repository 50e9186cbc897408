package io.pingwall.target;

import static io.pingwall.target.Written.quoted;

import io.pingwall.language.Phrases;
import io.pingwall.target.Written.Wrong;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes one line apart, whatever people put on it.
///
/// Entries are parted by commas or semicolons. An entry is an address, `name = address`, the
/// `address name alias…` of a hosts file, `name address`, or several addresses. A line with tabs is
/// one row of a spreadsheet. `#` starts a comment; double quotes go.
final class LineReader {
    /// @param name what it is to be called; empty where nothing was said
    record Entry(String name, Written written) {}

    private static final Phrases SAY = Phrases.of(LineReader.class);

    private static final Pattern SPACED_RANGE = Pattern.compile("(\\S+)\\s+[-–]\\s+(\\S+)");
    private static final Set<String> HEADINGS =
            Set.of(
                    "name",
                    "names",
                    "host",
                    "hosts",
                    "hostname",
                    "host name",
                    "device",
                    "system",
                    "address",
                    "addresses",
                    "ip",
                    "ip address",
                    "ip-address",
                    "ipv4",
                    "ipv6",
                    "ipv4 address",
                    "ipv6 address",
                    "dns name",
                    "description",
                    "note",
                    "location");

    private LineReader() {}

    static List<Entry> read(String line) {
        var text = Quoted.withoutComment(line).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf('\t') >= 0 && Quoted.indexOf(text, '=') < 0) {
            return row(text);
        }
        var entries = new ArrayList<Entry>();
        for (var part : Quoted.split(text, ",;")) {
            var trimmed = part.strip();
            if (!trimmed.isEmpty()) {
                entries.addAll(entry(trimmed));
            }
        }
        return entries;
    }

    private static List<Entry> entry(String text) {
        int equals = Quoted.indexOf(text, '=');
        if (equals >= 0) {
            return List.of(
                    pair(
                            Quoted.bare(text.substring(0, equals)),
                            Quoted.bare(text.substring(equals + 1)),
                            text));
        }
        var spaced = SPACED_RANGE.matcher(text);
        if (spaced.matches() && Written.of(spaced.group(1)).numeric()) {
            return List.of(new Entry("", Written.of(spaced.group(1) + "-" + spaced.group(2))));
        }
        var cells = Quoted.split(text, " \t").stream().map(Quoted::bare).toList();
        return words(cells.stream().filter(word -> !word.isEmpty()).toList(), text);
    }

    private static Entry pair(String left, String right, String text) {
        if (left.isEmpty() || right.isEmpty()) {
            return wrong(SAY.of("lacks-side", quoted(text)));
        }
        var written = Written.of(right);
        boolean turned = !written.numeric() && Written.of(left).numeric();
        return turned ? named(right, Written.of(left)) : named(left, written);
    }

    private static List<Entry> words(List<String> words, String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        var written = words.stream().map(Written::of).toList();
        long addresses = written.stream().filter(Written::numeric).count();
        if (words.size() == 1 || addresses == words.size()) {
            return written.stream().map(w -> new Entry("", w)).toList();
        }
        if (addresses == 1 && written.getFirst().numeric()) {
            return List.of(named(words.get(1), written.getFirst()));
        }
        if (addresses == 1 && written.getLast().numeric()) {
            var name = String.join(" ", words.subList(0, words.size() - 1));
            return List.of(named(name, written.getLast()));
        }
        // a hosts file with a mistyped address deserves the sentence about the address
        boolean mistyped = addresses == 0 && Character.isDigit(words.getFirst().charAt(0));
        return mistyped && written.getFirst() instanceof Wrong mistake
                ? List.of(new Entry("", mistake))
                : List.of(wrong(notOneHost(text, addresses)));
    }

    private static String notOneHost(String text, long addresses) {
        return addresses > 1
                ? SAY.of("addresses-and-name", quoted(text))
                : SAY.of("words-without-address", quoted(text));
    }

    /// The columns may stand in either order, and a heading is told from a host.
    private static List<Entry> row(String line) {
        var cells =
                Arrays.stream(line.split("\t"))
                        .map(Quoted::bare)
                        .filter(cell -> !cell.isEmpty())
                        .toList();
        if (cells.size() == 1) {
            return entry(cells.getFirst());
        }
        if (cells.stream().allMatch(c -> HEADINGS.contains(c.toLowerCase(Locale.ROOT)))) {
            return List.of(wrong(SAY.of("heading")));
        }
        var written = cells.stream().map(Written::of).toList();
        int best = 0;
        for (int i = 1; i < cells.size(); i++) {
            if (rank(written.get(i)) >= rank(written.get(best)) && rank(written.get(best)) < 3) {
                best = i;
            }
        }
        if (written.stream().filter(Written::numeric).count() > 1) {
            return List.of(wrong(SAY.of("row-with-addresses")));
        }
        return List.of(named(cells.get(best == 0 ? 1 : 0), written.get(best)));
    }

    /// How sure it is that this is the address of a row.
    private static int rank(Written written) {
        return switch (written) {
            case Written.One _, Written.Many _ -> 3;
            case Written.Named(var name) -> name.indexOf('.') > 0 ? 2 : 1;
            case Wrong _ -> 0;
        };
    }

    private static Entry named(String name, Written written) {
        if (name.length() > NameReader.LONGEST && !(written instanceof Wrong)) {
            return wrong(
                    SAY.of(
                            "name-too-long",
                            quoted(name),
                            String.valueOf(name.length()),
                            NameReader.LONGEST));
        }
        return new Entry(name, written);
    }

    private static Entry wrong(String sentence) {
        return new Entry("", new Wrong(sentence));
    }
}
