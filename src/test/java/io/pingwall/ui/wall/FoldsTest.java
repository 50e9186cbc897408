package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.pingwall.health.Status;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class FoldsTest {
    private static final Instant START = SyntheticWall.NOW;

    private final Folds folds = new Folds();
    private final List<Tally> tallies = new ArrayList<>();

    /// So many groups of as many hosts, all of them up.
    private void groups(int groups, int hosts) {
        for (int g = 0; g < groups; g++) {
            var tally = new Tally("group " + g);
            for (int i = 0; i < hosts; i++) {
                tally.add(Status.UP);
            }
            tallies.add(tally);
        }
        folds.settle(tallies, START);
    }

    private WallLayout lay(int width, int height) {
        var sections = tallies.stream().map(Tally::section).toList();
        return folds.lay(sections, some -> WallLayout.of(some, width, height, 1));
    }

    private static long collapsed(WallLayout layout) {
        return layout.blocks().stream().filter(Block::isCollapsed).count();
    }

    @Test
    void whereEveryHostCanBeToldApartNothingCollapses() {
        groups(5, 40);
        assertThat(collapsed(lay(1280, 720)), is(0L));
    }

    @Test
    void manyGroupsThatAreWellStandInOneTileEach() {
        groups(100, 100);
        assertThat(collapsed(lay(1280, 720)), is(100L));
    }

    @Test
    void oneGroupOrFewStayCells() {
        groups(1, 100_000);
        assertThat(collapsed(lay(1280, 720)), is(0L));
        tallies.clear();
        groups(3, 30_000);
        assertThat(collapsed(lay(1280, 720)), is(0L));
    }

    @Test
    void aGroupInTroubleOpensOnceItHasLastedAndClosesOnlyMuchLater() {
        groups(100, 100);
        lay(1280, 720);
        tallies.get(7).move(Status.UP, Status.DOWN);
        assertThat(folds.settle(tallies, START.plusSeconds(1)), is(false));
        assertThat(folds.settle(tallies, START.plusSeconds(5)), is(false));
        assertThat(collapsed(lay(1280, 720)), is(100L));
        assertThat(folds.settle(tallies, START.plusSeconds(6)), is(true));
        var layout = lay(1280, 720);
        assertThat(collapsed(layout), is(99L));
        assertThat(layout.blocks().get(7).isCollapsed(), is(false));
        tallies.get(7).move(Status.DOWN, Status.UP);
        assertThat(folds.settle(tallies, START.plusSeconds(10)), is(false));
        assertThat(folds.settle(tallies, START.plusSeconds(69)), is(false));
        assertThat(folds.settle(tallies, START.plusSeconds(70)), is(true));
        assertThat(collapsed(lay(1280, 720)), is(100L));
    }

    @Test
    void aHostThatComesAndGoesChangesNothing() {
        groups(100, 100);
        lay(1280, 720);
        for (int second = 1; second < 300; second++) {
            boolean down = second % 4 == 1;
            boolean up = second % 4 == 3;
            if (down || up) {
                tallies.get(7).move(down ? Status.UP : Status.DOWN, down ? Status.DOWN : Status.UP);
            }
            assertThat(folds.settle(tallies, START.plusSeconds(second)), is(false));
        }
    }

    @Test
    void whereAllAreInTroubleAllCollapseAllTheSame() {
        groups(100, 99);
        tallies.forEach(tally -> tally.add(Status.DOWN));
        folds.settle(tallies, START);
        assertThat(collapsed(lay(1280, 720)), is(100L));
    }

    @Test
    void aPersonsChoiceCountsWhateverThereIsRoomFor() {
        groups(5, 40);
        folds.choose("group 2", true);
        assertThat(lay(1280, 720).blocks().get(2).isCollapsed(), is(true));
        tallies.clear();
        groups(100, 100);
        folds.choose("group 2", false);
        var layout = lay(1280, 720);
        assertThat(layout.blocks().get(2).isCollapsed(), is(false));
        assertThat(collapsed(layout), is(99L));
    }

    /// A window that is pulled wider and back collapses and opens once each.
    @Test
    void doesNotFlapWhileAWindowIsResized() {
        groups(40, 60);
        for (int from : new int[] {0, 700}) {
            int turns = 0;
            long before = collapsed(lay(600 + from, 500));
            for (int by = 0; by <= 700; by += 3) {
                int width = 600 + Math.abs(from - by);
                long now = collapsed(lay(width, 500));
                turns += now == before ? 0 : 1;
                before = now;
            }
            assertThat(turns, lessThanOrEqualTo(1));
        }
        assertThat(collapsed(lay(600, 500)), greaterThan(0L));
        assertThat(collapsed(lay(1600, 900)), is(0L));
    }
}
