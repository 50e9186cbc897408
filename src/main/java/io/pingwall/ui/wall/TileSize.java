package io.pingwall.ui.wall;

/// How much a tile shows.
///
/// The bounds are in pixels at scale 1; the least ones leave room for what the tile must say.
enum TileSize {
    LARGE(208, 118, 336, 184),
    MEDIUM(112, 46, 240, 92),
    SMALL(52, 20, 120, 34),
    CELL(1, 1, 28, 28);

    final int minWidth;
    final int minHeight;
    final int maxWidth;
    final int maxHeight;

    TileSize(int minWidth, int minHeight, int maxWidth, int maxHeight) {
        this.minWidth = minWidth;
        this.minHeight = minHeight;
        this.maxWidth = maxWidth;
        this.maxHeight = maxHeight;
    }
}
