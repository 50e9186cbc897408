package io.pingwall.ui.wall;

import java.util.ArrayList;
import java.util.List;

/// Groups set side by side on shelves, each no more than so many rows high, at one tile size.
///
/// A group that would be wider than the wall takes the whole width and the rows that it needs.
///
/// @param groupRows how high a group may be before it takes another column
/// @param width what the blocks take up, without the padding; likewise `height`
record Packing(Rung rung, Plate plate, int groupRows, List<Block> blocks, int width, int height) {

    /// @param plate in which each collapsed group stands
    /// @param available width inside the padding
    /// @param scale device pixels for each of the screen's units
    static Packing of(
            List<Section> sections, Rung rung, Plate plate, int rows, int available, double scale) {
        return new Packer(sections, rung, plate, rows, available, scale).pack();
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

    int shelves() {
        return blocks.isEmpty() ? 0 : blocks.getLast().shelf() + 1;
    }

    private static final class Packer {
        private final List<Section> sections;
        private final Rung rung;
        private final Plate plate;
        private final double scale;
        private final int rows;
        private final int available;
        private final List<Block> blocks = new ArrayList<>();
        private int shelf;
        private int shelfY;
        private int shelfHeight;
        private int x;
        private int width;

        Packer(
                List<Section> sections,
                Rung rung,
                Plate plate,
                int rows,
                int available,
                double scale) {
            this.sections = sections;
            this.rung = rung;
            this.plate = plate;
            this.scale = scale;
            this.rows = rows;
            this.available = available;
        }

        Packing pack() {
            int gap = rung.spacing().gap();
            int most = Math.max(1, (available + gap) / rung.pitchX());
            int first = 0;
            for (int i = 0; i < sections.size(); i++) {
                int count = sections.get(i).count();
                if (sections.get(i).collapsed()) {
                    addPlate(i, first, count);
                } else {
                    int columns = Math.clamp((count + rows - 1) / rows, 1, most);
                    int tiles = columns * rung.pitchX() - gap;
                    int room = Math.min(available, Math.max(tiles, rung.spacing().headingWidth()));
                    addTiles(i, first, count, columns, room);
                }
                first += count;
            }
            return new Packing(rung, plate, rows, blocks, width, shelfY + shelfHeight);
        }

        private void addTiles(int section, int first, int count, int columns, int room) {
            int heading = rung.spacing().heading();
            int rowCount = (count + columns - 1) / columns;
            int height = heading + rowCount * rung.pitchY() - rung.spacing().gap();
            begin(room);
            add(
                    new Block(
                            section,
                            first,
                            count,
                            shelf,
                            left(),
                            top(),
                            room,
                            height,
                            top() + heading,
                            columns,
                            null));
        }

        private void addPlate(int section, int first, int count) {
            begin(plate.width());
            var mini = Mini.of(plate, left(), top(), count, scale);
            add(
                    new Block(
                            section,
                            first,
                            count,
                            shelf,
                            left(),
                            top(),
                            plate.width(),
                            plate.height(),
                            top(),
                            1,
                            mini));
        }

        private int left() {
            return rung.spacing().padding() + x;
        }

        private int top() {
            return rung.spacing().padding() + shelfY;
        }

        private void begin(int room) {
            if (x > 0 && x + room > available) {
                shelf++;
                shelfY += shelfHeight + rung.spacing().blockGap();
                shelfHeight = 0;
                x = 0;
            }
        }

        private void add(Block block) {
            blocks.add(block);
            shelfHeight = Math.max(shelfHeight, block.height());
            width = Math.max(width, x + block.width());
            x += block.width() + rung.spacing().blockGap();
        }
    }
}
