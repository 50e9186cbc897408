package io.pingwall.ui.wall;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;

/// What of a layout lies under a point or a rectangle. Pure; points are in the canvas's units.
///
/// @param offset device pixels that are scrolled away above
record HitTest(List<Block> blocks, Rung rung, double scale, int offset) {
    private int x(double px) {
        return (int) Math.floor(px * scale);
    }

    private int y(double py) {
        return (int) Math.floor(py * scale) + offset;
    }

    /// The host under a point, be it in the heat map of a collapsed group; -1 for none.
    int hostAt(double px, double py) {
        int index = indexAt(px, py);
        if (index < 0) {
            return index;
        }
        var block = blockAt(px, py);
        if (block == null) {
            return index;
        }
        var mini = block.mini();
        if (mini == null) {
            return index;
        }
        int nth = mini.at(x(px), y(py), block.count());
        return nth < 0 ? -1 : block.first() + nth;
    }

    /// The group in whose block a point is.
    @Nullable Block blockAt(double px, double py) {
        int x = x(px);
        int y = y(py);
        for (int b = shelfAbove(y); b >= 0 && b < blocks.size(); b++) {
            var block = blocks.get(b);
            if (block.y() > y) {
                break;
            }
            if (block.holds(x, y)) {
                return block;
            }
        }
        return null;
    }

    /// The tile under a point; -1 between them.
    int indexAt(double px, double py) {
        int x = x(px);
        int y = y(py);
        for (int b = shelfAbove(y); b >= 0 && b < blocks.size(); b++) {
            var block = blocks.get(b);
            if (block.y() > y) {
                break;
            }
            int index = indexIn(block, x, y);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    /// The tiles that a rectangle touches.
    BitSet within(Box box) {
        var found = new BitSet();
        int left = x(box.x());
        int top = y(box.y());
        int right = x(box.x() + box.width());
        int bottom = y(box.y() + box.height());
        for (var block : blocks) {
            if (block.isCollapsed()) {
                if (block.touches(left, top, right, bottom)) {
                    found.set(block.first(), block.end());
                }
                continue;
            }
            int firstColumn = firstTouched(left - block.x(), rung.pitchX(), rung.width());
            int lastColumn =
                    Math.min(block.columns() - 1, Math.floorDiv(right - block.x(), rung.pitchX()));
            int firstRow = firstTouched(top - block.tilesY(), rung.pitchY(), rung.height());
            int lastRow =
                    Math.min(
                            block.rows() - 1,
                            Math.floorDiv(bottom - block.tilesY(), rung.pitchY()));
            for (int row = firstRow; row <= lastRow; row++) {
                int from = row * block.columns() + firstColumn;
                int to = Math.min(block.count(), row * block.columns() + lastColumn + 1);
                if (from < to) {
                    found.set(block.first() + from, block.first() + to);
                }
            }
        }
        return found;
    }

    /// The first of the tiles in a row that reaches beyond `edge`.
    private static int firstTouched(int edge, int pitch, int size) {
        return Math.max(0, Math.floorDiv(edge - size, pitch) + 1);
    }

    private int indexIn(Block block, int x, int y) {
        if (block.isCollapsed()) {
            return block.holds(x, y) ? block.first() : -1;
        }
        int dx = x - block.x();
        int dy = y - block.tilesY();
        if (dx < 0 || dy < 0) {
            return -1;
        }
        int column = dx / rung.pitchX();
        int row = dy / rung.pitchY();
        boolean onTile =
                dx % rung.pitchX() < rung.width()
                        && dy % rung.pitchY() < rung.height()
                        && column < block.columns();
        int nth = row * block.columns() + column;
        return onTile && nth < block.count() ? block.first() + nth : -1;
    }

    /// The first block of the last shelf that begins at or above `y`; -1 above all.
    private int shelfAbove(int y) {
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).y() <= y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low - 1;
        while (last > 0 && blocks.get(last - 1).y() == blocks.get(last).y()) {
            last--;
        }
        return last;
    }
}
