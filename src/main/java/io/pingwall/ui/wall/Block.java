package io.pingwall.ui.wall;

/// A group's place on the wall, in device pixels.
///
/// @param section which group; 0 where groups do not stand apart
/// @param first index of its first tile
/// @param x left edge
/// @param y upper edge of its heading
/// @param width of the whole block, which its heading may use
/// @param tilesY upper edge of its first row of tiles
record Block(
        int section,
        int first,
        int count,
        int shelf,
        int x,
        int y,
        int width,
        int tilesY,
        int columns) {
    int rows() {
        return (count + columns - 1) / columns;
    }

    int row(int index) {
        return (index - first) / columns;
    }

    int column(int index) {
        return (index - first) % columns;
    }

    /// The tile at this place, or the nearest there is.
    int at(int row, int column) {
        int r = Math.clamp(row, 0, rows() - 1);
        int c = Math.clamp(column, 0, columns - 1);
        return first + Math.min(r * columns + c, count - 1);
    }
}
