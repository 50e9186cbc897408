package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;
import io.pingwall.target.Rates;
import io.pingwall.target.Settings;

import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a board's text: everything in it must be known and make sense.
final class BoardReader {
    private static final Phrases SAY = Phrases.of(BoardReader.class);

    /// The TOML parser needs some 250 bytes of memory for each character.
    static final int LARGEST_SKELETON = 2 << 20;

    private static final Set<String> SETTINGS =
            new LinkedHashSet<>(
                    List.of(
                            "check",
                            "interval",
                            "timeout",
                            "down-after",
                            "up-after",
                            "slow-above",
                            "slow-loss"));
    private static final Set<String> BOARD =
            Set.of("title", "budget", "defaults", "hosts", "group");
    private static final Set<String> GROUP = with("name", "hosts");
    static final Set<String> HOST = with("name", "address", "tags", "note");

    private final List<Problem> problems = new ArrayList<>();
    private final Skeleton skeleton;
    private final HostReader hosts = new HostReader(problems);
    private final String aHost = SAY.of("a-host");
    private int plain;

    private BoardReader(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    private static Set<String> with(String... own) {
        var keys = new LinkedHashSet<>(List.of(own));
        keys.addAll(SETTINGS);
        return keys;
    }

    /// @param fallbackTitle the title of a board that states none
    static Result read(String source, String fallbackTitle) {
        if (source.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"))) {
            return Result.bad(0, SAY.of("board-empty"));
        }
        var reader = new BoardReader(new Skeleton(source, false));
        var result = reader.read(fallbackTitle);
        boolean overlooked = reader.plain != reader.skeleton.hosts();
        return overlooked && result.problems().isEmpty()
                ? new BoardReader(new Skeleton(source, true)).read(fallbackTitle)
                : result;
    }

    /// @param document what was understood; to be used only if there are no problems
    record Result(Document document, List<Problem> problems) {
        static Result bad(int line, String sentence) {
            return new Result(Document.empty(""), List.of(new Problem(line, sentence)));
        }
    }

    private Result read(String fallbackTitle) {
        if (skeleton.text().length() > LARGEST_SKELETON) {
            return Result.bad(
                    0, SAY.of("board-too-large", "{ name = \"core\", address = \"10.0.0.1\" },"));
        }
        try {
            return read(Toml.parse(skeleton.text()), fallbackTitle);
        } catch (StackOverflowError _) {
            // the parser calls itself for each bracket
            return Result.bad(0, SAY.of("too-many-brackets"));
        }
    }

    private Result read(TomlParseResult toml, String fallbackTitle) {
        var syntax = syntaxProblems(toml);
        var document = board(toml, fallbackTitle);
        // half a table lacks what the parser had to skip
        var broken = syntax.stream().map(Problem::line).collect(Collectors.toSet());
        problems.removeIf(problem -> broken.contains(problem.line()));
        problems.addAll(syntax);
        problems.sort(Comparator.comparingInt(Problem::line));
        return new Result(document, List.copyOf(problems));
    }

    private List<Problem> syntaxProblems(TomlParseResult toml) {
        return toml.errors().stream()
                .map(e -> SyntaxSentence.of(skeleton.line(e.position().line()), e, skeleton::line))
                .toList();
    }

    private Document board(TomlTable toml, String fallbackTitle) {
        var board = row(SAY.of("a-board"), toml);
        board.refuseUnknown(BOARD);
        var title = board.text("title", "title = \"My network\"");
        board.refuseUnfit("title", title == null ? "" : title);
        var defaults = Overrides.NONE;
        var stated = board.values().get("defaults");
        if (stated instanceof TomlTable table) {
            var row = row(SAY.of("the-defaults"), table);
            row.refuseUnknown(SETTINGS);
            defaults = SettingsReader.read(row, Settings.DEFAULT);
        } else if (stated != null) {
            board.mistyped(
                    "defaults", stated, SAY.of("table"), SAY.of("line-of-its-own", "[defaults]"));
        }
        var base = defaults.over(Settings.DEFAULT);
        var groups = new ArrayList<HostGroup>();
        groups.add(new HostGroup("", Overrides.NONE, hosts(board, base)));
        groups.addAll(groups(board, base));
        return new Document(title == null ? fallbackTitle : title, rates(board), defaults, groups);
    }

    private Rates rates(Row board) {
        var stated = board.values().get("budget");
        if (stated instanceof TomlTable table) {
            return RatesReader.read(row(SAY.of("the-budget"), table));
        }
        if (stated != null) {
            board.mistyped(
                    "budget", stated, SAY.of("table"), SAY.of("line-of-its-own", "[budget]"));
        }
        return Rates.DEFAULT;
    }

    private List<HostGroup> groups(Row board, Settings base) {
        var groups = new ArrayList<HostGroup>();
        var value = board.values().get("group");
        if (value == null) {
            return groups;
        }
        if (!(value instanceof TomlArray array)) {
            board.wrong("group", SAY.of("two-brackets"));
            return groups;
        }
        var names = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < array.size(); i++) {
            int line = skeleton.line(array.inputPositionOf(i).line());
            if (array.get(i) instanceof TomlTable table) {
                groups.add(group(row(SAY.of("a-group"), table, line), base, names));
            } else {
                problems.add(new Problem(line, SAY.of("group-no-table")));
            }
        }
        return groups;
    }

    private HostGroup group(Row row, Settings base, Map<String, Integer> names) {
        row.refuseUnknown(GROUP);
        var example = "name = \"Core\"";
        var stated = row.text("name", example);
        var name = stated == null ? "" : stated.strip();
        if (name.isEmpty() && (stated != null || !row.values().containsKey("name"))) {
            row.wrong("name", SAY.of("group-without-name", example));
        }
        row.refuseUnfit("name", name);
        var earlier = name.isEmpty() ? null : names.putIfAbsent(name, row.line());
        if (earlier != null) {
            row.wrong("name", SAY.of("group-twice", name, earlier.toString()));
        }
        var overrides = SettingsReader.read(row, base);
        var members = hosts(row, overrides.over(base));
        // a group without a name can't be, and only problems come of this board
        return new HostGroup(name, name.isEmpty() ? Overrides.NONE : overrides, members);
    }

    private List<HostEntry> hosts(Row owner, Settings base) {
        var value = owner.values().get("hosts");
        var entries = new ArrayList<HostEntry>();
        if (value == null) {
            return entries;
        }
        if (!(value instanceof TomlArray array)) {
            owner.mistyped("hosts", value, SAY.of("list"), SAY.of("around-hosts"));
            return entries;
        }
        for (int i = 0; i < array.size(); i++) {
            int line = skeleton.lineAfter(array.inputPositionOf(i));
            var element = array.get(i);
            if (element instanceof TomlTable table) {
                hosts.read(row(aHost, table, line), base, entries);
            } else if (!skeleton.plain(element).isEmpty()) {
                for (var host : skeleton.plain(element)) {
                    plain++;
                    hosts.read(row(host), base, entries);
                }
            } else {
                problems.add(
                        new Problem(
                                line,
                                SAY.of(
                                        "host-no-table",
                                        Row.kind(element),
                                        "{ address = \"10.0.0.1\" }")));
            }
        }
        return entries;
    }

    private Row row(Skeleton.Plain host) {
        return new Row(aHost, host.values(), _ -> host.line(), host.line(), problems);
    }

    private Row row(String what, TomlTable table) {
        return row(what, table, 0);
    }

    private Row row(String what, TomlTable table, int line) {
        var values = new LinkedHashMap<String, Object>();
        for (var entry : table.entrySet()) {
            values.put(entry.getKey(), entry.getValue());
        }
        return new Row(
                what,
                values,
                key -> {
                    var position = table.inputPositionOf(List.of(key));
                    return position == null ? line : skeleton.line(position.line());
                },
                line,
                problems);
    }
}
