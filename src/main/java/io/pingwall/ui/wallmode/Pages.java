package io.pingwall.ui.wallmode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which pages a board needs on a screen. Pure.
///
/// One is enough where every name can be read on it. Else the whole board comes first, as a map;
/// then what is down or slow, if anything is; then each group, in as many parts as its names need.
/// Where that would be too many, each group has one page, as a map; and while anything is down or
/// slow, those that are well wait.
final class Pages {
    /// Beyond this nobody waits for a host's turn.
    static final int MOST = 20;

    private Pages() {}

    /// @param groups each with the number of its hosts
    /// @param allNamed whether all names can be read on one page
    /// @param most how many names can be read on one page
    /// @param troubled the groups in which a host is down or slow
    static List<Page> of(
            Map<String, Integer> groups, boolean allNamed, int most, Set<String> troubled) {
        var pages = new ArrayList<Page>();
        pages.add(new Page.Whole());
        if (allNamed) {
            return pages;
        }
        if (!troubled.isEmpty()) {
            pages.add(new Page.Trouble());
        }
        int all = groups.values().stream().mapToInt(count -> parts(count, most)).sum();
        boolean inParts = most > 0 && all <= MOST;
        if (inParts || groups.size() > 1) {
            groups.forEach((name, count) -> {
                if (inParts || troubled.isEmpty() || troubled.contains(name)) {
                    add(pages, name, inParts ? parts(count, most) : 1);
                }
            });
        }
        return pages;
    }

    private static void add(List<Page> pages, String name, int parts) {
        for (int part = 0; part < parts; part++) {
            pages.add(new Page.OfGroup(name, part, parts));
        }
    }

    private static int parts(int count, int most) {
        return Math.ceilDiv(count, Math.max(1, most));
    }
}
