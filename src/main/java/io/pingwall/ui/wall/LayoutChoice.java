package io.pingwall.ui.wall;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Tries the rungs from the most generous down and takes the first that fits.
final class LayoutChoice {
    /// How high a group may stand beside others, in rows; the first is a band for each group.
    private static final int[] ROWS = {
        1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024
    };

    private final List<Section> sections;
    private final int count;
    private final int width;
    private final int height;

    private LayoutChoice(List<Section> sections, int width, int height) {
        this.sections = sections;
        this.count = sections.stream().mapToInt(Section::count).sum();
        this.width = width;
        this.height = height;
    }

    /// @param width in device pixels; likewise `height`
    /// @param padded whether there is room around everything
    static Packing best(
            List<Section> sections, int width, int height, double scale, boolean padded) {
        boolean headed =
                sections.size() > 1 || sections.stream().anyMatch(s -> !s.name().isEmpty());
        var choice = new LayoutChoice(sections, width, height);
        for (var rung : Rung.ladder(scale)) {
            var fit = choice.fit(of(rung, headed, padded));
            if (fit != null) {
                return choice.grown(fit, scale);
            }
        }
        // fewer pixels than hosts: what can be seen is seen
        var least = Rung.ladder(scale).getLast();
        return Packing.of(choice.flow(), least, 1, Math.max(1, width));
    }

    private static Rung of(Rung rung, boolean headed, boolean padded) {
        var around = padded ? rung : rung.withoutPadding();
        return headed ? around : around.withoutHeading();
    }

    /// All tiles as one run, where groups don't stand apart.
    private List<Section> flow() {
        return count == 0 ? List.of() : List.of(new Section("", count));
    }

    private @Nullable Packing fit(Rung rung) {
        int w = inner(width, rung);
        int h = inner(height, rung);
        boolean hopeless =
                (long) count * rung.pitchX() * rung.pitchY()
                                > (long) (w + rung.spacing().gap()) * (h + rung.spacing().gap())
                        || w < rung.width()
                        || h < rung.height();
        if (hopeless && count > 0) {
            return null;
        }
        var groups = rung.grouped() ? sections : flow();
        for (int rows : ROWS) {
            if (rows > 1 && rows * rung.pitchY() > h + rung.spacing().gap()) {
                break;
            }
            var packing = Packing.of(groups, rung, rows, w);
            if (packing.height() <= h && packing.width() <= w) {
                return packing;
            }
            if (groups.size() == 1) {
                break;
            }
        }
        return null;
    }

    /// Tiles made wider, then higher, as far as they still stand in the same rows.
    private Packing grown(Packing packing, double scale) {
        var rung = packing.rung();
        if (!rung.grouped() || count == 0) {
            return packing;
        }
        boolean cell = rung.size() == TileSize.CELL;
        // cells stay nearly square
        int wide = cell ? rung.width() * 5 / 4 : Spacing.px(rung.size().maxWidth, scale);
        int high = cell ? rung.height() * 5 / 4 : Spacing.px(rung.size().maxHeight, scale);
        return grown(grown(packing, true, wide), false, high);
    }

    private Packing grown(Packing packing, boolean wider, int most) {
        var rung = packing.rung();
        var best = packing;
        int low = wider ? rung.width() : rung.height();
        int high = most;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            var tried =
                    wider ? rung.grown(middle, rung.height()) : rung.grown(rung.width(), middle);
            var next = Packing.of(sections, tried, packing.groupRows(), inner(width, rung));
            boolean fits =
                    next.height() <= inner(height, rung)
                            && next.width() <= inner(width, rung)
                            && next.totalRows() == packing.totalRows();
            if (fits) {
                best = next;
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private static int inner(int length, Rung rung) {
        return length - 2 * rung.spacing().padding();
    }
}
