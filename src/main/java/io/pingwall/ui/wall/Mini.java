package io.pingwall.ui.wall;

/// The heat map of a collapsed group: a small cell for each host, or, where there are more hosts
/// than room, one for several of them. In device pixels.
///
/// @param x left edge of the first cell; likewise `y`
/// @param width of a cell; likewise `height`
/// @param shared how many hosts stand in each cell
record Mini(int x, int y, int width, int height, int gap, int columns, int shared) {
    private static final int LARGEST = 11;

    /// One lost among many can still be seen in this many pixels.
    private static final int SMALLEST = 2;

    /// Cells that are narrower need every pixel for themselves.
    private static final int GAP_FROM = 4;

    static Mini of(Plate plate, int plateX, int plateY, int count, double scale) {
        int x = plateX + plate.bar() + plate.margin();
        int y = plateY + plate.head();
        int smallest = Math.max(1, Spacing.px(SMALLEST, scale));
        var apart = widest(plate, x, y, count, Math.max(1, Spacing.px(1, scale)), scale);
        if (apart.least() >= Spacing.px(GAP_FROM, scale)) {
            return apart;
        }
        var touching = widest(plate, x, y, count, 0, scale);
        if (touching.least() >= smallest) {
            return touching;
        }
        int columns = Math.max(1, plate.mapWidth() / smallest);
        int rows = Math.max(1, plate.mapHeight() / smallest);
        int shared = (count + columns * rows - 1) / (columns * rows);
        return new Mini(x, y, smallest, smallest, 0, columns, shared);
    }

    /// The cells that come nearest to large squares.
    private static Mini widest(Plate plate, int x, int y, int count, int gap, double scale) {
        int most = Spacing.px(LARGEST, scale);
        var best = new Mini(x, y, 0, 0, gap, 1, 1);
        for (int rows = 1; rows <= Math.min(count, plate.mapHeight()); rows++) {
            int columns = (count + rows - 1) / rows;
            int width = Math.min(most, (plate.mapWidth() + gap) / columns - gap);
            int height = Math.min(most, (plate.mapHeight() + gap) / rows - gap);
            if (Math.min(width, height) > best.least()) {
                best = new Mini(x, y, width, height, gap, columns, 1);
            }
        }
        return best.filled(plate);
    }

    /// As many in a row as there is room for.
    private Mini filled(Plate plate) {
        int most = width == 0 ? 1 : Math.max(columns, (plate.mapWidth() + gap) / (width + gap));
        return new Mini(x, y, width, height, gap, most, shared);
    }

    private int least() {
        return Math.min(width, height);
    }

    int left(int nth) {
        return x + nth / shared % columns * (width + gap);
    }

    int top(int nth) {
        return y + nth / shared / columns * (height + gap);
    }

    /// Which of the hosts stands there, the first of those that share a cell; -1 for none.
    int at(int px, int py, int count) {
        int column = Math.floorDiv(px - x, width + gap);
        int row = Math.floorDiv(py - y, height + gap);
        long nth = ((long) row * columns + column) * shared;
        return column >= 0 && column < columns && row >= 0 && nth < count ? (int) nth : -1;
    }
}
