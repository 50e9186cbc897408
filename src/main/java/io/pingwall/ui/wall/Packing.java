package io.pingwall.ui.wall;

import java.util.ArrayList;
import java.util.List;

/// Groups set side by side on shelves, each no more than so many rows high, at one tile size.
///
/// A group that would be wider than the wall takes the whole width and the rows that it needs.
///
/// @param groupRows how high a group may be before it takes another column
/// @param width what the blocks take up, without the padding; likewise `height`
record Packing(Rung rung, int groupRows, List<Block> blocks, int width, int height) {

    /// @param available width inside the padding
    static Packing of(List<Section> sections, Rung rung, int rows, int available) {
        return new Packer(sections, rung, rows, available).pack();
    }

    /// How many rows of tiles lie one above the other.
    int totalRows() {
        int total = 0;
        int shelf = -1;
        int deepest = 0;
        for (var block : blocks) {
            if (block.shelf() != shelf) {
                total += deepest;
                deepest = 0;
                shelf = block.shelf();
            }
            deepest = Math.max(deepest, block.rows());
        }
        return total + deepest;
    }

    private static final class Packer {
        private final List<Section> sections;
        private final Rung rung;
        private final int rows;
        private final int available;
        private final List<Block> blocks = new ArrayList<>();
        private int shelf;
        private int shelfY;
        private int shelfHeight;
        private int x;
        private int width;

        Packer(List<Section> sections, Rung rung, int rows, int available) {
            this.sections = sections;
            this.rung = rung;
            this.rows = rows;
            this.available = available;
        }

        Packing pack() {
            int gap = rung.spacing().gap();
            int most = Math.max(1, (available + gap) / rung.pitchX());
            int first = 0;
            for (int i = 0; i < sections.size(); i++) {
                int count = sections.get(i).count();
                int columns = Math.clamp((count + rows - 1) / rows, 1, most);
                int tiles = columns * rung.pitchX() - gap;
                int room = Math.min(available, Math.max(tiles, rung.spacing().headingWidth()));
                add(i, first, count, columns, room);
                first += count;
            }
            return new Packing(rung, rows, blocks, width, shelfY + shelfHeight);
        }

        private void add(int section, int first, int count, int columns, int room) {
            if (x > 0 && x + room > available) {
                shelf++;
                shelfY += shelfHeight + rung.spacing().blockGap();
                shelfHeight = 0;
                x = 0;
            }
            int padding = rung.spacing().padding();
            int tilesY = shelfY + rung.spacing().heading();
            var block =
                    new Block(
                            section,
                            first,
                            count,
                            shelf,
                            padding + x,
                            padding + shelfY,
                            room,
                            padding + tilesY,
                            columns);
            blocks.add(block);
            int height =
                    rung.spacing().heading() + block.rows() * rung.pitchY() - rung.spacing().gap();
            shelfHeight = Math.max(shelfHeight, height);
            width = Math.max(width, x + room);
            x += room + rung.spacing().blockGap();
        }
    }
}
