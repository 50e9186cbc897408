package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import io.pingwall.health.HostState;
import io.pingwall.target.TargetId;
import io.pingwall.ui.Hosts;
import io.pingwall.ui.query.Filter;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class SelectionTest {
    private final List<HostState> hosts =
            IntStream.range(0, 6).mapToObj(i -> Hosts.fresh("10.0.0." + i)).toList();
    private final WallModel wall = new WallModel();
    private final Selection selection = new Selection();

    SelectionTest() {
        wall.setTargets(hosts);
    }

    private TargetId id(int i) {
        return hosts.get(i).target().id();
    }

    @Test
    void reachesFromWhereItBegan() {
        selection.only(id(3));
        selection.reach(wall, WallLayout.of(wall.sections(), 1280, 720, 1), id(5));
        assertThat(selection.all(), is(Set.of(id(3), id(4), id(5))));
        selection.reach(wall, WallLayout.of(wall.sections(), 1280, 720, 1), id(1));
        assertThat(selection.all(), is(Set.of(id(1), id(2), id(3))));
        assertThat(selection.cursor(), is(Optional.of(id(1))));
    }

    @Test
    void togglesOneByOne() {
        selection.only(id(0));
        selection.toggle(List.of(id(2)));
        assertThat(selection.all(), is(Set.of(id(0), id(2))));
        selection.toggle(List.of(id(2)));
        assertThat(selection.all(), is(Set.of(id(0))));
        assertThat(selection.cursor(), is(Optional.of(id(0))));
        selection.toggle(List.of(id(0)));
        assertThat(selection.cursor(), is(Optional.empty()));
    }

    @Test
    void forgetsWhoLeft() {
        selection.only(id(0));
        selection.reach(wall, WallLayout.of(wall.sections(), 1280, 720, 1), id(2));
        assertThat(selection.retain(Set.of(id(0), id(5))), is(true));
        assertThat(selection.all(), is(Set.of(id(0))));
        assertThat(selection.cursor(), is(Optional.of(id(0))));
    }

    @Test
    void aReachFromAHostThatTheFilterHidesIsJustTheOne() {
        selection.only(id(0));
        wall.filter(Filter.of("10.0.0.4", InstantSource.system()));
        selection.reach(wall, WallLayout.of(wall.sections(), 1280, 720, 1), id(4));
        assertThat(selection.all(), is(Set.of(id(4))));
    }

    @Test
    void takesSeveralAtOnceAndKeepsWhatItShould() {
        selection.only(id(0));
        selection.take(List.of(id(2), id(3)), selection.all());
        assertThat(selection.all(), is(Set.of(id(0), id(2), id(3))));
        assertThat(selection.cursor(), is(Optional.of(id(3))));
        selection.take(List.of(), Set.of());
        assertThat(selection.cursor(), is(Optional.empty()));
    }
}
