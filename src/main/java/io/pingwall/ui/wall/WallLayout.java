package io.pingwall.ui.wall;

import org.jspecify.annotations.Nullable;

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
    private final boolean folded;
    private final HitTest hits;
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
        hits = new HitTest(blocks, rung, scale, offset);
        folded = blocks.stream().anyMatch(Block::isCollapsed);
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

    /// Where a host stands: its own tile, or that of its collapsed group.
    Box tile(int index) {
        var block = block(index);
        return block.isCollapsed()
                ? bounds(block)
                : new Box(
                        tileX(block, index) / scale,
                        (tileY(block, index) - offset) / scale,
                        tileWidth(),
                        tileHeight());
    }

    /// All of a group, with its heading.
    Box bounds(Block block) {
        return box(block.x(), block.y(), block.width(), block.height());
    }

    private Box box(int x, int y, int width, int height) {
        return new Box(x / scale, (y - offset) / scale, width / scale, height / scale);
    }

    /// Whether any group is collapsed.
    boolean isFolded() {
        return folded;
    }

    boolean isFoldedWhole() {
        return folded && blocks.stream().allMatch(Block::isCollapsed);
    }

    boolean isCollapsed(int index) {
        return folded && block(index).isCollapsed();
    }

    /// What is above the heat map of a collapsed group.
    Box head(Block block, Mini mini) {
        return box(block.x(), block.y(), block.width(), mini.y() - block.y());
    }

    /// Where a host of a collapsed group is in its heat map.
    Box cell(Block block, Mini mini, int index) {
        int nth = index - block.first();
        return box(mini.left(nth), mini.top(nth), mini.width(), mini.height());
    }

    /// Whether every host that stands for itself is that large at least, and groups have names.
    boolean isReadable(double least) {
        boolean large = tileWidth() >= least && tileHeight() >= least;
        return size() != TileSize.CELL || (large && headed());
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
        return rung.spacing().heading() > 0 && isApart();
    }

    /// Whether groups stand apart.
    boolean isApart() {
        return rung.grouped();
    }

    /// The place of a group's heading.
    Box heading(Block block) {
        return box(block.x(), block.y(), block.width(), rung.spacing().heading());
    }

    /// The groups whose headings are scrolled away while some of their tiles are not.
    List<Block> stuck() {
        if (offset == 0 || !headed()) {
            return List.of();
        }
        return blocks.stream()
                .filter(block -> !block.isCollapsed())
                .filter(block -> block.y() < offset && block.y() + block.height() > offset)
                .toList();
    }

    /// Where such a heading stands instead: at the upper edge, pushed up by the end of its group.
    Box stuckAt(Block block) {
        var heading = heading(block);
        double end = (block.y() + block.height() - offset) / scale;
        double y = Math.min(0, end - heading.height());
        return new Box(heading.x(), y, heading.width(), heading.height());
    }

    /// How much of the upper edge such headings may cover.
    double stuckHeight() {
        return headed() ? rung.spacing().heading() / scale : 0;
    }

    /// The group whose stuck heading a point is on.
    @Nullable Block stuckUnder(double px, double py) {
        return stuck().stream()
                .filter(block -> stuckAt(block).holds(px, py))
                .findFirst()
                .orElse(null);
    }

    /// The first tile of a block of which anything may be in sight.
    int firstInSight(Block block) {
        return inSight(block, Math.floorDiv(offset - block.tilesY(), rung.pitchY()));
    }

    /// The end of those of which anything may be in sight, where the canvas is that high.
    int endInSight(Block block, double canvasHeight) {
        int bottom = offset + (int) Math.ceil(canvasHeight * scale);
        return inSight(block, Math.floorDiv(bottom - block.tilesY(), rung.pitchY()) + 1);
    }

    /// The first tile of a row of a block, or its end where it has fewer rows.
    private static int inSight(Block block, int row) {
        return block.first() + Math.clamp((long) row * block.columns(), 0, block.count());
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
        return hits.indexAt(px, py);
    }

    /// The host under a point, be it in the heat map of a collapsed group; -1 for none.
    int hostAt(double px, double py) {
        return hits.hostAt(px, py);
    }

    /// The group in whose block a point is; none where groups do not stand apart.
    @Nullable Block blockAt(double px, double py) {
        return isApart() ? hits.blockAt(px, py) : null;
    }

    /// Whether a point is on what opens and closes a group: its heading, or, where it is collapsed,
    /// the mark before its name.
    boolean isMark(Block block, double px, double py) {
        var mini = block.mini();
        if (mini == null) {
            return headed() && heading(block).holds(px, py);
        }
        var head = head(block, mini);
        return px < head.x() + GroupTile.MARK_END && py < head.y() + head.height();
    }

    /// The tiles that a rectangle touches.
    BitSet within(Box box) {
        return hits.within(box);
    }
}
