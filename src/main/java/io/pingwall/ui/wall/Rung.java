package io.pingwall.ui.wall;

import java.util.ArrayList;
import java.util.List;

/// One way to size a wall, in device pixels: what the layout tries from the most generous down.
///
/// @param grouped whether groups stand apart; the last rungs let the tiles flow on
record Rung(TileSize size, int width, int height, Spacing spacing, boolean grouped) {

    int pitchX() {
        return width + spacing.gap();
    }

    int pitchY() {
        return height + spacing.gap();
    }

    /// The same with the heading left out.
    Rung withoutHeading() {
        return new Rung(
                size,
                width,
                height,
                new Spacing(spacing.gap(), 0, 0, spacing.blockGap(), spacing.padding()),
                grouped);
    }

    /// The same up to the very edge of the wall.
    Rung withoutPadding() {
        return new Rung(
                size,
                width,
                height,
                new Spacing(
                        spacing.gap(),
                        spacing.heading(),
                        spacing.headingWidth(),
                        spacing.blockGap(),
                        0),
                grouped);
    }

    Rung grown(int nextWidth, int nextHeight) {
        return new Rung(size, nextWidth, nextHeight, spacing, grouped);
    }

    /// The same with groups apart, and with this around them.
    Rung with(Spacing next) {
        return new Rung(size, width, height, next, true);
    }

    /// Every way, the most generous first.
    static List<Rung> ladder(double scale) {
        var rungs = new ArrayList<Rung>();
        addSteps(rungs, TileSize.LARGE, Spacing.LARGE, 12, scale);
        addSteps(rungs, TileSize.MEDIUM, Spacing.MEDIUM, 14, scale);
        addSteps(rungs, TileSize.SMALL, Spacing.SMALL, 14, scale);
        addCells(rungs, TileSize.CELL.maxWidth, 10, Spacing.CELLS, scale);
        addCells(rungs, 10, 6, Spacing.SMALL_CELLS, scale);
        // so many groups that a cell one can see is worth more than their headings
        addCells(rungs, TileSize.CELL.maxWidth, 10, new Spacing(2, 0, 0, 6, 8), scale);
        addCells(rungs, 9, 6, new Spacing(1, 0, 0, 4, 6), scale);
        addCells(rungs, 5, 3, Spacing.SMALL_CELLS, scale);
        addTiny(rungs, new Spacing(1, 16, 48, 5, 4), new Spacing(0, 16, 48, 5, 4), scale);
        addTiny(rungs, new Spacing(1, 12, 36, 5, 4), new Spacing(0, 12, 36, 5, 4), scale);
        addTiny(rungs, new Spacing(1, 0, 0, 3, 2), new Spacing(0, 0, 0, 3, 2), scale);
        rungs.add(cells(2, 1, new Spacing(0, 0, 0, 2, 1), scale));
        addFlowing(rungs);
        return rungs;
    }

    private static void addSteps(
            List<Rung> rungs, TileSize size, Spacing spacing, int steps, double scale) {
        for (int step = 0; step <= steps; step++) {
            double share = 1 - (double) step / steps;
            rungs.add(
                    new Rung(
                            size,
                            Spacing.px(between(size.minWidth, size.maxWidth, share), scale),
                            Spacing.px(between(size.minHeight, size.maxHeight, share), scale),
                            spacing.at(scale),
                            true));
        }
    }

    private static void addCells(
            List<Rung> rungs, int most, int least, Spacing spacing, double scale) {
        for (int cell = most; cell >= least; cell--) {
            rungs.add(cells(cell, cell, spacing, scale));
        }
    }

    private static double between(int least, int most, double share) {
        return least + share * (most - least);
    }

    private static void addTiny(List<Rung> rungs, Spacing apart, Spacing touching, double scale) {
        rungs.add(cells(3, 2, apart, scale));
        rungs.add(cells(2, 2, apart, scale));
        rungs.add(cells(3, 2, touching, scale));
        rungs.add(cells(2, 2, touching, scale));
    }

    /// Where not even gaps between groups have room: device pixels, whatever the scale.
    private static void addFlowing(List<Rung> rungs) {
        for (int[] cell : new int[][] {{3, 3}, {3, 2}, {2, 2}, {2, 1}, {1, 1}}) {
            rungs.add(new Rung(TileSize.CELL, cell[0], cell[1], Spacing.NONE, false));
        }
    }

    private static Rung cells(int width, int height, Spacing spacing, double scale) {
        return new Rung(
                TileSize.CELL,
                Math.max(1, Spacing.px(width, scale)),
                Math.max(1, Spacing.px(height, scale)),
                spacing.at(scale),
                true);
    }
}
