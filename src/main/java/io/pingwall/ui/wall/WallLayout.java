package io.pingwall.ui.wall;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Where every tile of a wall stands: all of them in sight, as large as there is room for; or,
/// where it is zoomed, larger than that and scrolled.
///
/// Pure. Edges lie on whole device pixels, so that nothing is blurred at any scale; what it answers
/// is in the canvas's units (device pixels by scale).
final class WallLayout {
    private final Rung rung;
    private final List<Block> blocks;
    private final int[] firsts;
    private final int count;
    private final double scale;
    private final int height;

    /// Device pixels that are scrolled away above.
    private final int offset;

    private WallLayout(
            Rung rung, List<Block> blocks, int count, double scale, int height, int offset) {
        this.rung = rung;
        this.blocks = blocks;
        this.count = count;
        this.scale = scale;
        this.height = height;
        this.offset = offset;
        firsts = blocks.stream().mapToInt(Block::first).toArray();
    }

    /// @param sections the groups in order, none of them empty
    /// @param width of the wall, in the canvas's units; likewise `height`
    /// @param scale device pixels for each of the canvas's units
    static WallLayout of(List<Section> sections, double width, double height, double scale) {
        return of(sections, width, height, 1, scale);
    }

    /// @param zoom how much longer the tiles' sides are to be than in a wall that fits
    static WallLayout of(
            List<Section> sections, double width, double height, double zoom, double scale) {
        return of(sections, width, height, zoom, scale, true);
    }

    /// The same with no room around everything.
    static WallLayout toTheEdge(List<Section> sections, double width, double height, double scale) {
        return of(sections, width, height, 1, scale, false);
    }

    private static WallLayout of(
            List<Section> sections,
            double width,
            double height,
            double zoom,
            double scale,
            boolean padded) {
        var chosen =
                LayoutChoice.best(
                        sections,
                        (int) Math.floor(width * scale),
                        (int) Math.floor(height * zoom * zoom * scale),
                        scale,
                        padded);
        int count = sections.stream().mapToInt(Section::count).sum();
        int tall = chosen.height() + 2 * chosen.rung().spacing().padding();
        return new WallLayout(chosen.rung(), chosen.blocks(), count, scale, tall, 0);
    }

    /// The same, scrolled down.
    WallLayout scrolled(double down) {
        return new WallLayout(rung, blocks, count, scale, height, (int) Math.round(down * scale));
    }

    /// How high all of it is.
    double contentHeight() {
        return height / scale;
    }

    /// How much of it is above the canvas.
    double scrolledBy() {
        return offset / scale;
    }

    TileSize size() {
        return rung.size();
    }

    int count() {
        return count;
    }

    double tileWidth() {
        return rung.width() / scale;
    }

    double tileHeight() {
        return rung.height() / scale;
    }

    double gap() {
        return rung.spacing().gap() / scale;
    }

    Box tile(int index) {
        var block = block(index);
        return new Box(
                tileX(block, index) / scale,
                (tileY(block, index) - offset) / scale,
                tileWidth(),
                tileHeight());
    }

    private int tileX(Block block, int index) {
        return block.x() + block.column(index) * rung.pitchX();
    }

    private int tileY(Block block, int index) {
        return block.tilesY() + block.row(index) * rung.pitchY();
    }

    /// How many blocks there are; each has a heading where [#headed].
    int blockCount() {
        return blocks.size();
    }

    boolean headed() {
        return rung.spacing().heading() > 0 && rung.grouped();
    }

    /// The place of a group's heading.
    Box heading(int blockIndex) {
        var block = blocks.get(blockIndex);
        return new Box(
                block.x() / scale,
                (block.y() - offset) / scale,
                block.width() / scale,
                rung.spacing().heading() / scale);
    }

    /// Which block a tile stands in.
    int blockOf(int index) {
        int found = Arrays.binarySearch(firsts, index);
        return found >= 0 ? found : -found - 2;
    }

    Block block(int index) {
        return blocks.get(blockOf(index));
    }

    List<Block> blocks() {
        return blocks;
    }

    /// The tile under a point; -1 between them.
    int indexAt(double px, double py) {
        int x = (int) Math.floor(px * scale);
        int y = (int) Math.floor(py * scale) + offset;
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
        int left = (int) Math.floor(box.x() * scale);
        int top = (int) Math.floor(box.y() * scale) + offset;
        int right = (int) Math.floor((box.x() + box.width()) * scale);
        int bottom = (int) Math.floor((box.y() + box.height()) * scale) + offset;
        for (var block : blocks) {
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
        int offset = row * block.columns() + column;
        return onTile && offset < block.count() ? block.first() + offset : -1;
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
