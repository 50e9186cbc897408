package io.pingwall.ui.wall;

import java.util.List;
import java.util.stream.Stream;

/// The size of the one tile that a collapsed group stands in: a head that says which group it is,
/// and below it room for its heat map. In device pixels.
///
/// @param bar at its left edge
/// @param head height of what stands above the heat map
/// @param margin around the heat map
record Plate(int width, int height, int bar, int head, int margin) {
    /// From this height on, at scale 1, there is room for two lines of text.
    static final int TWO_LINES = 58;

    private static final int[][] SIZES = {
        {260, 112},
        {236, 104},
        {212, 96},
        {188, 88},
        {168, 80},
        {152, 74},
        {140, 68},
        {128, 62},
        {116, 58},
        {106, 50},
        {96, 44},
        {86, 38}
    };

    static Plate of(int width, int height, double scale) {
        int head = height >= TWO_LINES ? 36 : 20;
        return new Plate(
                Spacing.px(width, scale),
                Spacing.px(height, scale),
                Spacing.px(4, scale),
                Spacing.px(head, scale),
                Spacing.px(5, scale));
    }

    /// Every size, the largest first.
    static List<Plate> ladder(double scale) {
        return Stream.of(SIZES).map(size -> of(size[0], size[1], scale)).toList();
    }

    /// What goes well with tiles of that size.
    ///
    /// @param shrunk how often there was no room for more: 0 to 2
    static Plate beside(TileSize tiles, int shrunk, double scale) {
        int at =
                switch (tiles) {
                    case LARGE -> 2;
                    case MEDIUM -> 4;
                    case SMALL -> 6;
                    case CELL -> 7;
                };
        return ladder(scale).get(Math.min(SIZES.length - 1, at + 2 * shrunk));
    }

    Plate grown(int nextWidth, int nextHeight) {
        return new Plate(nextWidth, nextHeight, bar, head, margin);
    }

    int mapWidth() {
        return width - bar - 2 * margin;
    }

    int mapHeight() {
        return height - head - margin;
    }
}
