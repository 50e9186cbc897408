package io.pingwall.ui.wall;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;

/// Tries the rungs from the most generous down and takes the first that fits.
final class LayoutChoice {
    /// How high a group may stand beside others, in rows; the first is a band for each group.
    private static final int[] ROWS = {
        1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024
    };

    /// How often the tiles of collapsed groups shrink for the sake of the others.
    private static final int SHRINKS = 3;

    private final List<Section> sections;
    private final int count;
    private final int plates;
    private final int width;
    private final int height;
    private final double scale;

    private LayoutChoice(List<Section> sections, int width, int height, double scale) {
        this.sections = sections;
        count = sections.stream().filter(s -> !s.collapsed()).mapToInt(Section::count).sum();
        plates = (int) sections.stream().filter(Section::collapsed).count();
        this.width = width;
        this.height = height;
        this.scale = scale;
    }

    /// Where collapsed groups have no room to say which they are, all stand open.
    ///
    /// @param width in device pixels; likewise `height`
    /// @param padded whether there is room around everything
    static Packing best(
            List<Section> sections, int width, int height, double scale, boolean padded) {
        boolean headed =
                sections.size() > 1 || sections.stream().anyMatch(s -> !s.name().isEmpty());
        var choice = new LayoutChoice(sections, width, height, scale);
        if (choice.plates > 0) {
            var folded = choice.folded(padded);
            if (folded != null) {
                return folded;
            }
            choice =
                    new LayoutChoice(
                            sections.stream().map(s -> s.collapsed(false)).toList(),
                            width,
                            height,
                            scale);
        }
        var plate = Plate.beside(TileSize.CELL, 0, scale);
        for (var rung : Rung.ladder(scale)) {
            var fit = choice.fit(of(rung, headed, padded), plate);
            if (fit != null) {
                return choice.grown(fit);
            }
        }
        // fewer pixels than hosts: what can be seen is seen
        var least = Rung.ladder(scale).getLast();
        return Packing.of(choice.flow(), least, plate, 1, Math.max(1, width), scale);
    }

    private @Nullable Packing folded(boolean padded) {
        if (count == 0) {
            return allFolded(padded);
        }
        for (int shrunk = 0; shrunk < SHRINKS; shrunk++) {
            for (var rung : Rung.ladder(scale)) {
                boolean told = rung.grouped() && rung.spacing().heading() > 0;
                boolean small = rung.width() < Spacing.px(Folds.READABLE, scale);
                if (!told || (small && shrunk < SHRINKS - 1)) {
                    continue;
                }
                var fit = fit(of(rung, true, padded), Plate.beside(rung.size(), shrunk, scale));
                if (fit != null) {
                    return grown(fit);
                }
            }
        }
        return null;
    }

    private @Nullable Packing allFolded(boolean padded) {
        var rung = of(Rung.ladder(scale).getLast().with(Spacing.PLATES.at(scale)), true, padded);
        for (var plate : Plate.ladder(scale)) {
            var fit = fit(rung, plate);
            if (fit != null) {
                return grownPlates(fit);
            }
        }
        return null;
    }

    private static Rung of(Rung rung, boolean headed, boolean padded) {
        var around = padded ? rung : rung.withoutPadding();
        return headed ? around : around.withoutHeading();
    }

    /// All tiles as one run, where groups don't stand apart.
    private List<Section> flow() {
        return count == 0 ? List.of() : List.of(new Section("", count));
    }

    private @Nullable Packing fit(Rung rung, Plate plate) {
        int w = inner(width, rung);
        int h = inner(height, rung);
        if (isHopeless(rung, plate, w, h)) {
            return null;
        }
        var groups = rung.grouped() ? sections : flow();
        for (int rows : ROWS) {
            if (rows > 1 && rows * rung.pitchY() > h + rung.spacing().gap()) {
                break;
            }
            var packing = Packing.of(groups, rung, plate, rows, w, scale);
            if (packing.height() <= h && packing.width() <= w) {
                return packing;
            }
            if (groups.size() == 1 || count == 0) {
                break;
            }
        }
        return null;
    }

    private boolean isHopeless(Rung rung, Plate plate, int w, int h) {
        int gap = rung.spacing().gap();
        long needed =
                (long) count * rung.pitchX() * rung.pitchY()
                        + (long) plates * plate.width() * plate.height();
        boolean narrow = w < rung.width() || h < rung.height();
        return count + plates > 0 && (needed > (long) (w + gap) * (h + gap) || narrow);
    }

    /// Tiles made wider, then higher, as far as they still stand in the same rows.
    private Packing grown(Packing packing) {
        var rung = packing.rung();
        if (!rung.grouped() || count == 0) {
            return packing;
        }
        boolean cell = rung.size() == TileSize.CELL;
        // cells stay nearly square
        int wide = cell ? rung.width() * 5 / 4 : Spacing.px(rung.size().maxWidth, scale);
        int high = cell ? rung.height() * 5 / 4 : Spacing.px(rung.size().maxHeight, scale);
        var wider =
                grown(
                        packing,
                        rung.width(),
                        wide,
                        w -> again(packing, rung.grown(w, rung.height())));
        int width = wider.rung().width();
        var higher = grown(wider, rung.height(), high, h -> again(packing, rung.grown(width, h)));
        return plates == 0 ? higher : grownPlates(higher);
    }

    private Packing again(Packing packing, Rung rung) {
        return Packing.of(
                sections, rung, packing.plate(), packing.groupRows(), inner(width, rung), scale);
    }

    private Packing grownPlates(Packing packing) {
        var plate = packing.plate();
        int wide = plate.width() * 4 / 3;
        int high = plate.height() * 4 / 3;
        var wider =
                grown(
                        packing,
                        plate.width(),
                        wide,
                        w -> again(packing, plate.grown(w, plate.height())));
        int width = wider.plate().width();
        return grown(wider, plate.height(), high, h -> again(packing, plate.grown(width, h)));
    }

    private Packing again(Packing packing, Plate plate) {
        var rung = packing.rung();
        return Packing.of(sections, rung, plate, packing.groupRows(), inner(width, rung), scale);
    }

    private Packing grown(Packing packing, int least, int most, IntFunction<Packing> tries) {
        var rung = packing.rung();
        var best = packing;
        int low = least;
        int high = most;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            var next = tries.apply(middle);
            boolean fits =
                    next.height() <= inner(height, rung)
                            && next.width() <= inner(width, rung)
                            && next.totalRows() == packing.totalRows()
                            && next.shelves() == packing.shelves();
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
