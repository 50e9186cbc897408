package io.pingwall.ui.wall;

import org.jspecify.annotations.Nullable;

/// A group's place on the wall, in device pixels.
///
/// @param section which group; 0 where groups do not stand apart
/// @param first index of its first tile
/// @param x left edge
/// @param y upper edge of its heading
/// @param width of the whole block, which its heading may use
/// @param height of the whole block
/// @param tilesY upper edge of its first row of tiles
/// @param mini where its hosts stand if it is collapsed
record Block(
        int section,
        int first,
        int count,
        int shelf,
        int x,
        int y,
        int width,
        int height,
        int tilesY,
        int columns,
        @Nullable Mini mini) {
    /// Whether all its hosts stand in one tile.
    boolean isCollapsed() {
        return mini != null;
    }

    /// The index after its last.
    int end() {
        return first + count;
    }

    int rows() {
        return isCollapsed() ? 1 : (count + columns - 1) / columns;
    }

    int row(int index) {
        return isCollapsed() ? 0 : (index - first) / columns;
    }

    int column(int index) {
        return isCollapsed() ? 0 : (index - first) % columns;
    }

    /// The tile at this place, or the nearest there is.
    int at(int row, int column) {
        if (isCollapsed()) {
            return first;
        }
        int r = Math.clamp(row, 0, rows() - 1);
        int c = Math.clamp(column, 0, columns - 1);
        return first + Math.min(r * columns + c, count - 1);
    }

    boolean holds(int px, int py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    boolean touches(int left, int top, int right, int bottom) {
        return left < x + width && x <= right && top < y + height && y <= bottom;
    }
}
