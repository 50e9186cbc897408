package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

class WallLayoutTest {
    private static final int[][] WINDOWS = {
        {640, 400}, {800, 600}, {1000, 1000}, {1280, 720}, {1920, 1080}, {2560, 1440}, {3840, 2160}
    };
    private static final int[] HOSTS = {
        1, 2, 3, 5, 12, 20, 64, 65, 200, 333, 1_000, 2_500, 5_000, 10_000, 40_000, 100_000
    };

    static List<Section> sections(int hosts, int groups) {
        int each = Math.max(1, hosts / groups);
        var sections = new ArrayList<Section>();
        int left = hosts;
        for (int g = 0; left > 0; g++) {
            int count =
                    g == groups - 1
                            ? left
                            : Math.min(left, Math.max(1, each + (g % 3 - 1) * each / 2));
            sections.add(new Section(groups == 1 ? "" : "group " + g, count));
            left -= count;
        }
        return sections;
    }

    @Test
    void everyHostIsInSightAtEverySize() {
        for (int[] window : WINDOWS) {
            for (int hosts : HOSTS) {
                for (int groups : new int[] {1, 2, 7, 40, 1_000}) {
                    check(sections(hosts, groups), window[0], window[1], 1);
                }
            }
        }
    }

    @Test
    void edgesLieOnDevicePixelsAtAnyScale() {
        for (double scale : new double[] {1.25, 1.5, 1.75, 2, 3}) {
            for (int hosts : new int[] {1, 20, 200, 1_000, 20_000}) {
                check(sections(hosts, 7), 1280, 720, scale);
            }
        }
    }

    private static void check(List<Section> sections, int width, int height, double scale) {
        var layout = WallLayout.of(sections, width, height, scale);
        var what =
                sections.stream().mapToInt(Section::count).sum()
                        + " hosts in "
                        + sections.size()
                        + " groups at "
                        + width
                        + "x"
                        + height
                        + " by "
                        + scale;
        var taken = new boolean[(int) (width * scale)][(int) (height * scale)];
        for (int i = 0; i < layout.count(); i++) {
            var box = layout.tile(i);
            int x = whole(what, box.x() * scale);
            int y = whole(what, box.y() * scale);
            int right = whole(what, (box.x() + box.width()) * scale);
            int bottom = whole(what, (box.y() + box.height()) * scale);
            if (right > width * scale || bottom > height * scale) {
                throw new AssertionError(what + ": tile " + i + " is cut off");
            }
            if (taken[x][y] || taken[right - 1][bottom - 1]) {
                throw new AssertionError(what + ": tile " + i + " covers another");
            }
            taken[x][y] = true;
            taken[right - 1][y] = true;
            taken[x][bottom - 1] = true;
            taken[right - 1][bottom - 1] = true;
        }
        for (int i = 0; i < layout.count(); i += Math.max(1, layout.count() / 50)) {
            var box = layout.tile(i);
            assertThat(
                    what,
                    layout.indexAt(box.x() + box.width() / 2, box.y() + box.height() / 2),
                    is(i));
        }
    }

    private static int whole(String what, double value) {
        if (Math.abs(value - Math.rint(value)) > 1e-6) {
            throw new AssertionError(what + ": an edge at " + value);
        }
        return (int) Math.rint(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1280, 720, LARGE",
        "12, 1280, 720, LARGE",
        "20, 1920, 1080, LARGE",
        "200, 1920, 1080, MEDIUM",
        "200, 1280, 720, SMALL",
        "1000, 1920, 1080, SMALL",
        "5000, 1920, 1080, CELL",
        "100000, 1280, 720, CELL",
        "12, 640, 400, MEDIUM",
    })
    void tilesShowAsMuchAsThereIsRoomFor(int hosts, int width, int height, TileSize size) {
        assertThat(WallLayout.of(sections(hosts, 1), width, height, 1).size(), is(size));
    }

    @Test
    void aFewHostsAreNotStretched() {
        var layout = WallLayout.of(sections(1, 1), 3840, 2160, 1);
        assertThat(layout.tile(0), is(new Box(16, 16, 336, 184)));
    }

    @Test
    void hostsOfNoGroupAloneHaveNoHeading() {
        assertThat(WallLayout.of(sections(5, 1), 1280, 720, 1).headed(), is(false));
        var named = List.of(new Section("Paris", 5));
        assertThat(WallLayout.of(named, 1280, 720, 1).headed(), is(true));
    }

    @Test
    void headingsStandAboveTheirTilesAndInsideTheWall() {
        var layout = WallLayout.of(sections(200, 7), 1280, 720, 1);
        for (int b = 0; b < layout.blocks().size(); b++) {
            var heading = layout.heading(layout.blocks().get(b));
            var first = layout.tile(layout.blocks().get(b).first());
            assertThat(heading.y() + heading.height(), lessThanOrEqualTo(first.y()));
            assertThat(heading.x() + heading.width(), lessThanOrEqualTo(1280.0));
        }
    }

    @Test
    void aHundredThousandHostsAreStillCellsOfSeveralPixels() {
        var layout = WallLayout.of(sections(100_000, 20), 1280, 720, 1);
        assertThat(layout.tileWidth() * layout.tileHeight(), greaterThanOrEqualTo(4.0));
    }

    @Test
    void betweenTilesThereIsNothing() {
        var layout = WallLayout.of(sections(12, 1), 1280, 720, 1);
        var box = layout.tile(0);
        assertThat(layout.indexAt(box.x() + box.width() + 1, box.y() + 1), is(-1));
        assertThat(layout.indexAt(0, 0), is(-1));
        assertThat(layout.indexAt(-5, -5), is(-1));
        assertThat(layout.indexAt(1279, 719), is(-1));
    }

    @Test
    void nothingToShowAndNoRoomAreNoTrouble() {
        assertThat(WallLayout.of(List.of(), 1280, 720, 1).count(), is(0));
        assertThat(WallLayout.of(List.of(), 0, 0, 1).indexAt(3, 3), is(-1));
        assertThat(WallLayout.of(sections(10, 2), 0, 0, 1).count(), is(10));
        assertThat(WallLayout.of(sections(1_000, 3), 10, 5, 1).count(), is(1_000));
    }

    @Test
    void everyTileCanBeReachedToTheRight() {
        for (int groups : new int[] {1, 5, 30}) {
            var layout = WallLayout.of(sections(200, groups), 1280, 720, 1);
            var keys = new Neighbours(layout);
            var reached = new java.util.HashSet<Integer>();
            for (int row = 0; row < 200; row++) {
                int at = row;
                for (int i = 0; i < 200; i++) {
                    reached.add(at);
                    at = keys.of(at, Step.RIGHT);
                }
            }
            assertThat(reached.size(), is(200));
        }
    }

    @Test
    void upAndDownKeepTheColumnAcrossGroups() {
        var layout =
                WallLayout.of(List.of(new Section("a", 12), new Section("b", 12)), 1280, 720, 1);
        var keys = new Neighbours(layout);
        int straight = 0;
        for (int i = 0; i < layout.count(); i++) {
            int down = keys.of(i, Step.DOWN);
            if (down != i) {
                assertThat(layout.tile(down).y() > layout.tile(i).y(), is(true));
                if (layout.tile(down).x() == layout.tile(i).x()) {
                    straight++;
                    assertThat(keys.of(down, Step.UP), is(i));
                }
            }
        }
        assertThat(straight, greaterThanOrEqualTo(14));
    }

    @Test
    void endsStayEnds() {
        var layout = WallLayout.of(sections(30, 3), 1280, 720, 1);
        var keys = new Neighbours(layout);
        assertThat(keys.of(0, Step.LEFT), is(0));
        assertThat(keys.of(0, Step.UP), is(0));
        assertThat(keys.of(29, Step.RIGHT), is(29));
        assertThat(keys.of(29, Step.DOWN), is(29));
        assertThat(keys.of(5, Step.FIRST), is(0));
        assertThat(keys.of(5, Step.LAST), is(29));
        int second = layout.blocks().get(1).first();
        assertThat(keys.of(0, Step.NEXT_GROUP), is(second));
        assertThat(keys.of(second, Step.PREVIOUS_GROUP), is(0));
    }

    @Test
    void sizesShrinkSteadilyAsHostsAreAdded() {
        var areas =
                IntStream.of(HOSTS)
                        .mapToObj(n -> WallLayout.of(sections(n, 1), 1920, 1080, 1))
                        .mapToDouble(l -> l.tileWidth() * l.tileHeight())
                        .toArray();
        for (int i = 1; i < areas.length; i++) {
            assertThat(areas[i], lessThanOrEqualTo(areas[i - 1]));
        }
    }

    /// Compared with looking at every tile.
    @Test
    void aRectangleTouchesTheTilesThatItCovers() {
        var random = new Random(4);
        for (int hosts : new int[] {1, 12, 200, 5_000}) {
            for (double scale : new double[] {1, 1.5}) {
                var layout = WallLayout.of(sections(hosts, 7), 1280, 720, 2, scale).scrolled(33);
                for (int round = 0; round < 50; round++) {
                    var box =
                            new Box(
                                    random.nextInt(1280),
                                    random.nextInt(720),
                                    random.nextInt(400),
                                    random.nextInt(300));
                    var wanted = new BitSet();
                    for (int place = 0; place < layout.count(); place++) {
                        wanted.set(place, touches(layout.tile(place), box));
                    }
                    assertThat(layout.within(box), is(wanted));
                }
            }
        }
    }

    private static boolean touches(Box tile, Box box) {
        return box.x() < tile.x() + tile.width()
                && tile.x() <= box.x() + box.width()
                && box.y() < tile.y() + tile.height()
                && tile.y() <= box.y() + box.height();
    }

    @ParameterizedTest
    @CsvSource({"200, 2, 1", "200, 3.5, 1.25", "5000, 4, 2", "40000, 8, 1"})
    void aZoomedWallIsScrolledAndItsTilesAreFound(int hosts, double zoom, double scale) {
        var fitting = WallLayout.of(sections(hosts, 7), 1280, 720, scale);
        var zoomed = WallLayout.of(sections(hosts, 7), 1280, 720, zoom, scale);
        assertThat(fitting.contentHeight(), lessThanOrEqualTo(720.0));
        assertThat(zoomed.contentHeight(), lessThanOrEqualTo(720 * zoom * zoom));
        assertThat(zoomed.tileWidth(), greaterThanOrEqualTo(fitting.tileWidth()));
        assertThat(zoomed.tileHeight(), greaterThanOrEqualTo(fitting.tileHeight()));
        double down = zoomed.contentHeight() / 3;
        var scrolled = zoomed.scrolled(down);
        for (int i = 0; i < hosts; i += 7) {
            var box = scrolled.tile(i);
            assertThat(box.x() + box.width(), lessThanOrEqualTo(1280.0));
            assertThat(
                    scrolled.indexAt(box.x() + box.width() / 2, box.y() + box.height() / 2), is(i));
            assertThat(Math.abs(zoomed.tile(i).y() - box.y() - down) <= 1, is(true));
        }
    }
}
