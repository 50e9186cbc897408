package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/// What holds for every wall on which some groups stand in one tile each.
class CollapsedLayoutTest {
    private static List<Section> sections(Random random, int groups, int most, int collapsed) {
        var sections = new ArrayList<Section>();
        for (int g = 0; g < groups; g++) {
            boolean folds = random.nextInt(100) < collapsed;
            sections.add(new Section("group " + g, 1 + random.nextInt(most), folds));
        }
        return sections;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void nothingOverlapsAndNobodyIsLeftOut(double scale) {
        var random = new Random(11);
        int folded = 0;
        for (int round = 0; round < 60; round++) {
            int groups = 1 + random.nextInt(120);
            var sections =
                    sections(random, groups, 1 + random.nextInt(300), 20 + random.nextInt(90));
            int width = 640 + random.nextInt(2000);
            int height = 400 + random.nextInt(1200);
            var layout = WallLayout.of(sections, width, height, scale);
            check(layout, sections, width, height, scale);
            folded += layout.isFolded() ? 1 : 0;
        }
        assertThat("walls with collapsed groups", folded, greaterThan(30));
    }

    private static void check(
            WallLayout layout, List<Section> sections, int width, int height, double scale) {
        int hosts = sections.stream().mapToInt(Section::count).sum();
        var what = hosts + " hosts at " + width + "x" + height + " by " + scale;
        assertThat(what, layout.count(), is(hosts));
        var taken = new BitSet();
        int w = (int) (width * scale);
        int h = (int) (height * scale);
        for (var block : layout.blocks()) {
            if (block.isCollapsed()) {
                take(what, taken, layout.bounds(block), scale, w, h);
                checkMini(what, layout, block);
            } else {
                for (int place = block.first(); place < block.end(); place++) {
                    take(what, taken, layout.tile(place), scale, w, h);
                }
            }
        }
        for (int place = 0; place < hosts; place += 1 + hosts / 60) {
            var box = layout.tile(place);
            int wanted = layout.isCollapsed(place) ? layout.block(place).first() : place;
            double x = box.x() + box.width() / 2;
            double y = box.y() + box.height() / 2;
            assertThat(what, layout.indexAt(x, y), is(wanted));
            if (layout.isApart()) {
                assertThat(what, layout.blockAt(x, y), is(layout.block(place)));
            }
        }
    }

    private static void take(String what, BitSet taken, Box box, double scale, int w, int h) {
        int left = (int) Math.rint(box.x() * scale);
        int top = (int) Math.rint(box.y() * scale);
        int right = (int) Math.rint((box.x() + box.width()) * scale);
        int bottom = (int) Math.rint((box.y() + box.height()) * scale);
        if (left < 0 || top < 0 || right > w || bottom > h) {
            throw new AssertionError(what + ": " + box + " is cut off");
        }
        for (int y = top; y < bottom; y++) {
            int covered = taken.nextSetBit(y * w + left);
            if (covered >= 0 && covered < y * w + right) {
                throw new AssertionError(what + ": " + box + " covers another");
            }
            taken.set(y * w + left, y * w + right);
        }
    }

    /// Every host has a cell inside the tile of its group, below its name.
    private static void checkMini(String what, WallLayout layout, Block block) {
        var mini = block.mini();
        if (mini == null) {
            throw new AssertionError(what);
        }
        var bounds = layout.bounds(block);
        var head = layout.head(block, mini);
        var cells = new HashSet<Box>();
        for (int place = block.first(); place < block.end(); place++) {
            var cell = layout.cell(block, mini, place);
            cells.add(cell);
            boolean inside =
                    cell.x() > bounds.x()
                            && cell.x() + cell.width() < bounds.x() + bounds.width()
                            && cell.y() > head.y() + head.height() - 0.01
                            && cell.y() + cell.height() < bounds.y() + bounds.height();
            assertThat(what + ": " + cell + " in " + bounds, inside, is(true));
            int nth = place - block.first();
            assertThat(
                    layout.hostAt(cell.x() + cell.width() / 2, cell.y() + cell.height() / 2),
                    is(block.first() + nth - nth % mini.shared()));
        }
        assertThat(what, cells.size(), is((block.count() + mini.shared() - 1) / mini.shared()));
    }

    @Test
    void aRectangleTakesACollapsedGroupWhole() {
        var sections = List.of(new Section("a", 30, true), new Section("b", 30));
        var layout = WallLayout.of(sections, 1280, 720, 1);
        var box = layout.tile(0);
        var touched = layout.within(new Box(box.x() + 3, box.y() + 3, 1, 1));
        assertThat(touched.cardinality(), is(30));
        assertThat(touched.nextClearBit(0), is(30));
    }

    @Test
    void keysReachEveryTileAndNoHostInsideACollapsedOne() {
        var random = new Random(5);
        var sections = sections(random, 12, 40, 50);
        var layout = WallLayout.of(sections, 1280, 720, 1);
        var keys = new Neighbours(layout);
        var reached = new HashSet<Integer>();
        for (int start = 0; start < layout.count(); start++) {
            int at = keys.of(start, Step.RIGHT);
            reached.add(at);
            reached.add(keys.of(at, Step.DOWN));
            reached.add(keys.of(at, Step.LEFT));
            reached.add(keys.of(at, Step.UP));
            reached.add(keys.of(at, Step.NEXT_GROUP));
        }
        for (var block : layout.blocks()) {
            assertThat(reached.contains(block.first()), is(true));
            for (int inside = block.first() + 1; inside < block.end(); inside++) {
                assertThat(reached.contains(inside), is(!block.isCollapsed()));
            }
        }
    }

    @Test
    void whereTheNamesOfTheGroupsHaveNoRoomAllStandOpen() {
        var sections = sections(new Random(1), 1_000, 5, 100);
        assertThat(WallLayout.of(sections, 640, 400, 1).isFolded(), is(false));
    }
}
