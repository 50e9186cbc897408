package io.pingwall.ui.wall;

import java.util.List;

/// Which tile a key leads to.
///
/// Left and right follow the row across groups that stand side by side and wrap at its end, so that
/// every tile can be reached with them; up and down keep the column as nearly as can be.
final class Neighbours {
    private final WallLayout layout;

    Neighbours(WallLayout layout) {
        this.layout = layout;
    }

    /// A collapsed group is one tile, whose place is that of its first host.
    ///
    /// @return `index` itself where there is nothing further
    int of(int index, Step step) {
        return home(next(home(index), step));
    }

    private int home(int index) {
        return layout.isCollapsed(index) ? layout.block(index).first() : index;
    }

    private int next(int index, Step step) {
        int last = layout.count() - 1;
        return switch (step) {
            case LEFT -> sideways(index, -1);
            case RIGHT -> sideways(index, 1);
            case UP -> vertical(index, -1);
            case DOWN -> vertical(index, 1);
            case FIRST -> 0;
            case LAST -> last;
            case PREVIOUS_GROUP -> group(index, -1);
            case NEXT_GROUP -> group(index, 1);
        };
    }

    private int sideways(int index, int by) {
        int at = layout.blockOf(index);
        var block = layout.blocks().get(at);
        int row = block.row(index);
        int next = block.isCollapsed() && by > 0 ? block.end() : index + by;
        boolean inRow =
                next >= block.first()
                        && next < block.first() + block.count()
                        && block.row(next) == row;
        if (inRow) {
            return next;
        }
        int beside = at + by;
        if (beside >= 0 && beside < layout.blocks().size()) {
            var other = layout.blocks().get(beside);
            if (other.shelf() == block.shelf() && row < other.rows()) {
                return other.at(row, by > 0 ? 0 : other.columns() - 1);
            }
        }
        return Math.clamp(next, 0, layout.count() - 1);
    }

    private int vertical(int index, int by) {
        int at = layout.blockOf(index);
        var block = layout.blocks().get(at);
        int row = block.row(index) + by;
        if (row >= 0 && row < block.rows()) {
            return block.at(row, block.column(index));
        }
        var box = layout.tile(index);
        double middle = box.x() + box.width() / 2;
        int shelf = block.shelf() + by;
        List<Block> there =
                layout.blocks().stream().filter(other -> other.shelf() == shelf).toList();
        return there.stream()
                .map(other -> nearest(other, by > 0 ? 0 : other.rows() - 1, middle))
                .reduce((a, b) -> distance(a, middle) <= distance(b, middle) ? a : b)
                .orElse(index);
    }

    private int nearest(Block block, int row, double middle) {
        double pitch = layout.tileWidth() + layout.gap();
        double left = layout.tile(block.first()).x();
        return block.at(row, (int) Math.floor((middle - left) / pitch));
    }

    private double distance(int index, double middle) {
        var box = layout.tile(index);
        return Math.abs(box.x() + box.width() / 2 - middle);
    }

    /// The first tile of another group; within the only one, a good stretch of rows.
    private int group(int index, int by) {
        int at = layout.blockOf(index);
        if (layout.blocks().size() > 1) {
            int other = Math.clamp(at + by, 0, layout.blocks().size() - 1);
            return layout.blocks().get(other).first();
        }
        var block = layout.blocks().get(at);
        int page = Math.max(1, block.rows() / 4);
        return block.at(block.row(index) + by * page, block.column(index));
    }
}
