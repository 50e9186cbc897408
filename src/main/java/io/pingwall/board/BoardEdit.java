package io.pingwall.board;

import static io.pingwall.board.BoardText.quoted;

import io.pingwall.board.BoardFile.Rewrite;
import io.pingwall.board.BoardLayout.Section;
import io.pingwall.language.Phrases;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Changes a board's text line by line, so that what a person wrote around the hosts stays.
///
/// It need not understand every way to write TOML: what it made is read again, and counts only if
/// exactly the wanted board comes out.
final class BoardEdit {
    private static final Phrases SAY = Phrases.of(BoardEdit.class);

    private static final Pattern VALUE =
            Pattern.compile(
                    "(\\s*[A-Za-z-]+\\s*=\\s*)(?:\"(?:[^\"\\\\]++|\\\\.)*+\"|'[^']*'|[^\\s#\"',]+)(\\s*(?:#.*)?)");

    private final Document before;
    private final Document next;
    private final LineEdits lines;
    private final BoardLayout layout;

    private BoardEdit(String source, Document before, Document next) {
        this.before = before;
        this.next = next;
        lines = new LineEdits(source);
        layout = new BoardLayout(lines);
    }

    static Rewrite of(String source, Document before, Document next) {
        if (before.equals(next)) {
            return new Rewrite.Kept(source);
        }
        var anew = BoardText.of(next);
        if (source.equals(BoardText.of(before))) {
            return new Rewrite.Kept(anew);
        }
        var edit = new BoardEdit(source, before, next);
        if (edit.done()) {
            var text = edit.lines.text();
            var read = BoardReader.read(text, before.title());
            if (read.problems().isEmpty() && read.document().equals(next)) {
                return new Rewrite.Kept(text);
            }
        }
        return new Rewrite.Loses(anew, SAY.of("written-anew"));
    }

    /// False where a change has no place in the text as it is.
    private boolean done() {
        var named = named(before);
        var wanted = named(next);
        if (wanted.size() < named.size() || layout.groups.size() != named.size()) {
            return false;
        }
        value(layout.top, 0, "title", quoted(before.title()), quoted(next.title()));
        boolean fits = hosts(layout.top, layout.firstTable, ungrouped(before), ungrouped(next));
        table(
                "budget",
                layout.budget,
                BoardText.rates(before.rates()),
                BoardText.rates(next.rates()));
        table(
                "defaults",
                layout.defaults,
                BoardText.settings(before.defaults()),
                BoardText.settings(next.defaults()));
        for (int i = 0; i < named.size(); i++) {
            var section = layout.groups.get(i);
            var old = named.get(i);
            var now = wanted.get(i);
            int name = section.keys.getOrDefault("name", section.header);
            value(section, name, "name", quoted(old.name()), quoted(now.name()));
            values(
                    section,
                    name + 1,
                    BoardText.settings(old.overrides()),
                    BoardText.settings(now.overrides()));
            fits &= hosts(section, section.end, old.hosts(), now.hosts());
        }
        for (var added : wanted.subList(named.size(), wanted.size())) {
            var text = new StringBuilder();
            BoardText.group(text, added);
            lines.insertBefore(lines.size(), "");
            text.toString().lines().forEach(line -> lines.insertBefore(lines.size(), line));
        }
        return fits;
    }

    private static List<HostGroup> named(Document document) {
        return document.groups().stream().filter(g -> !g.name().isEmpty()).toList();
    }

    private static List<HostEntry> ungrouped(Document document) {
        return document.groups().stream()
                .filter(g -> g.name().isEmpty())
                .flatMap(g -> g.hosts().stream())
                .toList();
    }

    private void table(
            String name, Section section, Map<String, String> stated, Map<String, String> wanted) {
        if (stated.equals(wanted)) {
            return;
        }
        if (section.header >= 0) {
            values(section, section.end, stated, wanted);
            return;
        }
        lines.insertBefore(layout.firstTable, "[" + name + "]");
        values(section, layout.firstTable, stated, wanted);
        lines.insertBefore(layout.firstTable, "");
    }

    private void values(
            Section section, int place, Map<String, String> stated, Map<String, String> wanted) {
        wanted.forEach((key, value) -> value(section, place, key, stated.get(key), value));
        for (var key : stated.keySet()) {
            var line = section.keys.get(key);
            if (!wanted.containsKey(key) && line != null) {
                lines.remove(line);
            }
        }
    }

    /// @param place the line before which the key goes where it was not stated
    private void value(Section section, int place, String key, @Nullable String old, String value) {
        var line = section.keys.get(key);
        if (value.equals(old)) {
            return;
        }
        if (line == null) {
            lines.insertBefore(place, key + " = " + value);
            return;
        }
        var parts = VALUE.matcher(lines.line(line));
        if (parts.matches()) {
            lines.replace(line, parts.group(1) + value + parts.group(2));
        }
    }

    /// @param place the line before which the list goes where there is none
    private boolean hosts(Section section, int place, List<HostEntry> old, List<HostEntry> now) {
        if (old.equals(now)) {
            return true;
        }
        if (section.close >= 0) {
            return section.hosts.size() == old.size()
                    && new HostLinesEdit(lines, section).apply(old, now);
        }
        if (!old.isEmpty()) {
            return false;
        }
        var list = new StringBuilder();
        BoardText.hosts(list, now);
        if (section.empty >= 0) {
            lines.remove(section.empty);
        }
        int at = section.empty >= 0 ? section.empty : place;
        list.toString().lines().forEach(line -> lines.insertBefore(at, line));
        return true;
    }
}
