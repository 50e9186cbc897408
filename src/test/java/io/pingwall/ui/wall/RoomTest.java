package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.pingwall.health.HostState;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class RoomTest {
    private static List<HostState> hosts(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Hosts.fresh("10.0." + i / 250 + "." + i % 250))
                .toList();
    }

    @Test
    void namesAsManyAsItSays() {
        var room = new Room(1920, 700, 4, 1);
        int most = room.mostNamed();
        assertThat(most, greaterThan(10));
        assertThat(room.names(hosts(most)), is(true));
        assertThat(room.names(hosts(most * 2)), is(false));
        assertThat(room.magnificationFor(hosts(most)), is(4.0));
    }

    @Test
    void moreDistanceLeavesRoomForLess() {
        assertThat(
                new Room(1920, 700, 6, 1).mostNamed(),
                lessThan(new Room(1920, 700, 3, 1).mostNamed()));
        assertThat(new Room(100, 50, 20, 1).mostNamed(), is(0));
    }

    @Test
    void aScreenTooSmallForItsDistanceStillNamesSome() {
        var small = new Room(1280, 400, 8, 1);
        assertThat(small.mostNamed(), lessThan(12));
        var enough = small.forAtLeast(12);
        assertThat(enough.names(hosts(12)), is(true));
        assertThat(enough.magnification(), greaterThan(3.0));
        assertThat(enough.forAtLeast(12), is(enough));
    }

    @Test
    void aMapOfThousandsIsAsLargeAsThereIsRoom() {
        var room = new Room(1920, 700, 8, 1);
        double times = room.magnificationFor(hosts(2_000));
        assertThat(times, greaterThan(1.0));
        assertThat(times, lessThan(8.0));
        var layout =
                WallLayout.of(List.of(new Section("", 2_000)), 1920 / times, 700 / times, times);
        assertThat(layout.size(), is(TileSize.CELL));
        assertThat(layout.headed() || layout.blockCount() == 1, is(true));
        assertThat(new Room(640, 400, 8, 1).magnificationFor(hosts(100_000)), is(1.0));
    }
}
