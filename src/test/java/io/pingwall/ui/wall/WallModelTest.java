package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.ui.Hosts;
import io.pingwall.ui.query.Filter;

import org.junit.jupiter.api.Test;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;

class WallModelTest {
    private final WallModel wall = new WallModel();

    private static HostState host(String address, String name, String group, String... tags) {
        var bare = Target.of(address, Settings.DEFAULT);
        return HostState.fresh(
                new Target(bare.id(), name, address, group, Settings.DEFAULT, List.of(tags), ""),
                Hosts.START);
    }

    private static HostState in(String group, HostState state) {
        var target = state.target();
        return state.of(
                new Target(
                        target.id(),
                        target.name(),
                        target.address(),
                        group,
                        target.settings(),
                        target.tags(),
                        target.note()));
    }

    private List<String> shown() {
        return IntStream.range(0, wall.size())
                .mapToObj(place -> wall.at(place).target().name())
                .toList();
    }

    private void show(HostState... states) {
        wall.show(List.of(states), (_, before, after) -> before.status() != after.status());
    }

    @Test
    void groupsStandTogetherAndHostsOfNoneComeFirst() {
        wall.setTargets(
                List.of(
                        host("10.0.0.1", "a", "Paris"),
                        host("10.0.0.2", "b", "Oslo"),
                        host("10.0.0.3", "c", ""),
                        host("10.0.0.4", "d", "Paris")));
        assertThat(shown(), contains("c", "a", "d", "b"));
        assertThat(
                wall.sections(),
                contains(new Section("", 1), new Section("Paris", 2), new Section("Oslo", 1)));
    }

    @Test
    void onlyWhatLooksDifferentIsMarked() {
        wall.setTargets(List.of(Hosts.fresh("10.0.0.1"), Hosts.fresh("10.0.0.2")));
        wall.takeRearranged();
        show(Hosts.up("10.0.0.2", 5));
        assertThat(wall.takeChanged().toString(), is("{1}"));
        show(Hosts.up("10.0.0.2", 7));
        assertThat(wall.takeChanged().isEmpty(), is(true));
        assertThat(wall.at(1).statistics().lastNanos(), is(7_000_000L));
        assertThat(wall.takeRearranged(), is(false));
    }

    @Test
    void aStrangerIsIgnored() {
        wall.setTargets(List.of(Hosts.fresh("10.0.0.1")));
        show(Hosts.up("10.9.9.9", 5));
        assertThat(wall.total(), is(1));
        assertThat(wall.takeChanged().isEmpty(), is(true));
    }

    @Test
    void groupsKnowHowManyHostsTheyHaveOfEachStatus() {
        wall.setTargets(List.of(Hosts.fresh("10.0.0.1"), Hosts.fresh("10.0.0.2")));
        wall.takeRearranged();
        show(Hosts.down("10.0.0.1"));
        assertThat(wall.tally(0).of(Status.DOWN), is(1));
        assertThat(wall.tally(0).of(Status.UNKNOWN), is(1));
        assertThat(wall.takeChangedSections().toString(), is("{0}"));
    }

    @Test
    void everyWordOfTheFilterMustOccur() {
        wall.setTargets(
                List.of(
                        host("10.0.0.1", "core", "Paris", "rack-1"),
                        host("10.0.0.2", "edge", "Paris", "rack-2"),
                        host("10.0.1.1", "core", "Oslo", "rack-1")));
        wall.filter(Filter.of("CORE paris", InstantSource.system()));
        assertThat(wall.size(), is(1));
        wall.filter(Filter.of("rack-1", InstantSource.system()));
        assertThat(wall.size(), is(2));
        wall.filter(Filter.of("10.0.0.", InstantSource.system()));
        assertThat(wall.size(), is(2));
        wall.filter(Filter.of("unknown", InstantSource.system()));
        assertThat(wall.size(), is(3));
        wall.filter(Filter.of("  ", InstantSource.system()));
        assertThat(wall.size(), is(3));
        wall.filter(Filter.of("nobody", InstantSource.system()));
        assertThat(wall.size(), is(0));
        assertThat(wall.total(), is(3));
    }

    @Test
    void aFilterByStatusFollowsTheStatus() {
        wall.setTargets(List.of(Hosts.fresh("10.0.0.1"), Hosts.fresh("10.0.0.2")));
        wall.filter(Filter.of("down", InstantSource.system()));
        wall.takeRearranged();
        show(Hosts.down("10.0.0.2"));
        assertThat(wall.takeRearranged(), is(true));
        assertThat(shown(), contains("10.0.0.2"));
        show(Hosts.up("10.0.0.2", 3));
        assertThat(wall.size(), is(0));
    }

    @Test
    void anEditedGroupMovesTheHost() {
        wall.setTargets(List.of(host("10.0.0.1", "a", "Paris"), host("10.0.0.2", "b", "Oslo")));
        wall.takeRearranged();
        show(in("Oslo", host("10.0.0.1", "a", "Paris")));
        assertThat(wall.takeRearranged(), is(true));
        assertThat(wall.sections(), contains(new Section("Oslo", 2)));
    }

    @Test
    void placesFollowTheFilter() {
        wall.setTargets(List.of(Hosts.fresh("10.0.0.1"), Hosts.fresh("10.0.0.2")));
        wall.filter(Filter.of("10.0.0.2", InstantSource.system()));
        var first = Hosts.fresh("10.0.0.1").target().id();
        var second = Hosts.fresh("10.0.0.2").target().id();
        assertThat(wall.placeOf(first).isPresent(), is(false));
        assertThat(wall.placeOf(second).getAsInt(), is(0));
        assertThat(wall.state(first).isPresent(), is(true));
    }

    @Test
    void standsInTheOrderAskedForAndTheFilterStays() {
        wall.setTargets(
                List.of(
                        host("10.0.0.1", "sw-10", "Paris"),
                        host("10.0.0.2", "sw-9", "Paris"),
                        host("10.0.0.3", "ap", "Oslo")));
        wall.order(Order.NAME);
        assertThat(shown(), contains("ap", "sw-9", "sw-10"));
        assertThat(wall.sections(), contains(new Section("Oslo", 1), new Section("Paris", 2)));
        wall.filter(Filter.of("sw", InstantSource.system()));
        assertThat(shown(), contains("sw-9", "sw-10"));
        wall.order(Order.FILE);
        assertThat(shown(), contains("sw-10", "sw-9"));
    }

    @Test
    void theWorstComesFirstOnceItHasHeld() {
        wall.setTargets(List.of(Hosts.up("10.0.0.1", 5), Hosts.up("10.0.0.2", 5)));
        wall.order(Order.WORST);
        show(Hosts.down("10.0.0.2"));
        assertThat(wall.settle(Hosts.START), is(false));
        assertThat(shown(), contains("10.0.0.1", "10.0.0.2"));
        assertThat(wall.settle(Hosts.START.plusSeconds(3)), is(true));
        assertThat(shown(), contains("10.0.0.2", "10.0.0.1"));
    }

    @Test
    void aFilterByFiguresIsFollowedWhenTheWallSettles() {
        wall.setTargets(List.of(Hosts.up("10.0.0.1", 5), Hosts.up("10.0.0.2", 90)));
        wall.filter(Filter.of("rtt>50ms", InstantSource.system()));
        assertThat(shown(), contains("10.0.0.2"));
        wall.takeRearranged();
        show(Hosts.up("10.0.0.1", 80));
        assertThat(wall.takeRearranged(), is(false));
        assertThat(wall.settle(Hosts.START), is(true));
        assertThat(shown(), contains("10.0.0.1", "10.0.0.2"));
        assertThat(wall.settle(Hosts.START.plusSeconds(1)), is(false));
    }
}
