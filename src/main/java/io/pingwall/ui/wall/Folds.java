package io.pingwall.ui.wall;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Which groups stand as one tile each: those that a person collapsed; and, where the tiles of the
/// hosts would be too small to be told apart, those that are well, and of those that are not as
/// many as it takes.
///
/// The wall must not jump for one host that comes and goes: trouble opens a group once it has
/// lasted [#WORSE_AFTER], and it stays open until all has been well for [#BETTER_AFTER]. Nor must
/// it flap while a window is resized: what is collapsed stays so until there is room to spare.
final class Folds {
    /// From this side on, in pixels, a cell has room for its sign.
    static final int READABLE = 9;

    static final Duration WORSE_AFTER = Duration.ofSeconds(5);
    static final Duration BETTER_AFTER = Duration.ofSeconds(60);

    /// From so many groups on it is worth more to have the name of each than all hosts at large.
    private static final int MANY = 12;

    /// Fewer groups collapse only if the others' tiles get that much longer.
    private static final double GAIN = 1.25;

    /// What is collapsed stays so at a little less, and opens only at a little more.
    private static final double SLACK = 1.1;

    private final Map<String, Boolean> chosen = new HashMap<>();
    private final Map<String, Trouble> troubles = new HashMap<>();
    private Depth depth = Depth.NONE;

    /// Up to which trouble groups collapse by themselves.
    private enum Depth {
        NONE,
        WELL,
        DOUBTFUL,
        ALL
    }

    /// How bad a group is, and since when it is otherwise.
    private static final class Trouble {
        private Depth shown;
        private Depth latest;
        private Instant since;

        Trouble(Depth now, Instant at) {
            shown = now;
            latest = now;
            since = at;
        }

        /// @return whether another trouble counts from now on
        boolean offer(Depth now, Instant at) {
            if (now != latest) {
                // from bad to worse is no new beginning, nor is it from better to well
                boolean turned = now.compareTo(shown) > 0 != latest.compareTo(shown) > 0;
                since = turned || latest == shown ? at : since;
                latest = now;
            }
            var wait = latest.compareTo(shown) > 0 ? WORSE_AFTER : BETTER_AFTER;
            if (latest == shown || at.isBefore(since.plus(wait))) {
                return false;
            }
            shown = latest;
            return true;
        }
    }

    private static Depth depth(Tally tally) {
        return switch (tally.worst()) {
            case UP, PAUSED -> Depth.WELL;
            case UNKNOWN, SLOW -> Depth.DOUBTFUL;
            case DOWN -> Depth.ALL;
        };
    }

    /// Takes over how the groups are. Once a second is enough.
    ///
    /// @return whether groups may stand otherwise for it
    boolean settle(List<Tally> tallies, Instant now) {
        boolean changed = false;
        for (var tally : tallies) {
            var trouble = troubles.get(tally.group());
            if (trouble == null) {
                troubles.put(tally.group(), new Trouble(depth(tally), now));
                changed = true;
            } else {
                changed |= trouble.offer(depth(tally), now);
            }
        }
        return changed && depth != Depth.NONE;
    }

    /// Collapses or opens a group for good.
    void choose(String group, boolean collapsed) {
        chosen.put(group, collapsed);
    }

    /// The wall as it is best laid out.
    WallLayout lay(List<Section> sections, Function<List<Section>, WallLayout> lays) {
        var plain = lays.apply(folded(sections, Depth.NONE));
        long named = sections.stream().filter(section -> !section.name().isEmpty()).count();
        double least = depth == Depth.NONE ? READABLE : READABLE * SLACK;
        if (named > 1 && !plain.isFoldedWhole() && !plain.isReadable(least)) {
            for (var tried : List.of(Depth.WELL, Depth.DOUBTFUL, Depth.ALL)) {
                var layout = lays.apply(folded(sections, tried));
                if (isWorth(tried, named, plain, layout)) {
                    depth = tried;
                    return layout;
                }
            }
        }
        depth = Depth.NONE;
        return plain;
    }

    private boolean isWorth(Depth tried, long named, WallLayout plain, WallLayout layout) {
        if (!layout.isFolded()) {
            return false;
        }
        double slack = tried == depth ? SLACK : 1;
        boolean whole = layout.isFoldedWhole();
        boolean larger = layout.tileWidth() >= plain.tileWidth() * GAIN / slack;
        boolean readable = !whole && larger && layout.isReadable(READABLE / slack);
        return readable || (tried == Depth.ALL && named >= MANY);
    }

    private List<Section> folded(List<Section> sections, Depth most) {
        return sections.stream().map(section -> folded(section, most)).toList();
    }

    private Section folded(Section section, Depth most) {
        var trouble = troubles.get(section.name());
        boolean itself =
                most == Depth.ALL
                        || (most != Depth.NONE
                                && trouble != null
                                && trouble.shown.compareTo(most) <= 0);
        return section.collapsed(
                chosen.getOrDefault(section.name(), itself && !section.name().isEmpty()));
    }
}
