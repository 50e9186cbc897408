package io.pingwall.ui.edit;

import io.pingwall.language.Phrases;
import io.pingwall.target.Check;
import io.pingwall.target.Host;
import io.pingwall.target.Problem;
import io.pingwall.target.TargetId;
import io.pingwall.target.TargetList;
import io.pingwall.ui.control.Readout;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a pasted text would add to a board. Any thread; may take a while for a long text.
///
/// @param count hosts in the text, duplicates merged
/// @param first some of them, as far as a person wants to look
/// @param known how many of them are on the board already; counted up to [TargetList#ASK_ABOVE]
public record AddPreview(
        BigInteger count,
        List<Host> first,
        List<Problem> problems,
        List<Problem> merged,
        int known) {
    /// More than this many hosts are refused: no window shows and no machine asks them all.
    public static final int MOST = 1_000_000;

    static final AddPreview NOTHING =
            new AddPreview(BigInteger.ZERO, List.of(), List.of(), List.of(), 0);

    private static final Phrases SAY = Phrases.of(AddPreview.class);
    private static final int FIRST = 8;
    private static final int LINES = 6;

    /// @param watched what the board asks already
    static AddPreview of(String text, Check check, Set<TargetId> watched) {
        if (text.isBlank()) {
            return NOTHING;
        }
        var list = TargetList.parse(text);
        var preview = list.preview();
        int known = 0;
        if (preview.count().bitLength() < 32
                && preview.count().longValue() <= TargetList.ASK_ABOVE) {
            for (var host : list.hosts(TargetList.ASK_ABOVE)) {
                known += watched.contains(TargetId.of(check, host.address())) ? 1 : 0;
            }
        }
        return new AddPreview(
                preview.count(), list.hosts(FIRST), preview.problems(), preview.merged(), known);
    }

    boolean isTooMany() {
        return count.compareTo(BigInteger.valueOf(MOST)) > 0;
    }

    boolean asksFirst() {
        return count.compareTo(BigInteger.valueOf(TargetList.ASK_ABOVE)) > 0;
    }

    boolean isAddable() {
        return !isTooMany() && count.compareTo(BigInteger.valueOf(known)) > 0;
    }

    /// One sentence on what will happen.
    String summary() {
        if (isTooMany()) {
            return SAY.of("too-many", countText(), MOST);
        }
        if (count.signum() == 0) {
            return problems.isEmpty() ? SAY.of("nothing-typed") : SAY.of("nothing-to-add");
        }
        int fresh = count.intValue() - known;
        if (fresh == 0) {
            return SAY.of("all-known", known);
        }
        return known == 0 ? SAY.of("fresh", fresh) : SAY.of("fresh-and-known", fresh, known);
    }

    private String countText() {
        return count.bitLength() < 63
                ? Readout.count(count.longValue())
                : "2^" + (count.bitLength() - 1);
    }

    /// The first hosts, and what was merged.
    String details() {
        var names = first.stream().map(AddPreview::text).collect(Collectors.joining(", "));
        boolean more = count.compareTo(BigInteger.valueOf(first.size())) > 0;
        var duplicates = merged.isEmpty() ? "" : (names.isEmpty() ? "" : "\n") + lines(merged);
        return names + (more ? " …" : "") + duplicates;
    }

    /// Every problem with its line, as far as there is room.
    String troubles() {
        return lines(problems);
    }

    private static String text(Host host) {
        return host.name().equals(host.address())
                ? host.address()
                : host.name() + " = " + host.address();
    }

    private static String lines(List<Problem> problems) {
        var text =
                problems.stream()
                        .limit(LINES)
                        .map(problem -> capital(problem.text()))
                        .collect(Collectors.joining("\n"));
        int more = problems.size() - LINES;
        return more <= 0 ? text : text + "\n" + SAY.of("and-more", more);
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
