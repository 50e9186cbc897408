package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.target.Target;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class WatchedTest {
    private final Watched watched = new Watched();

    private static HostState of(HostState state, String group) {
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

    private static List<String> names(List<HostState> hosts) {
        return hosts.stream().map(host -> host.target().name()).toList();
    }

    @Test
    void countsAndChangesFollow() {
        watched.setTargets(List.of(Hosts.up("10.0.0.1", 5), Hosts.up("10.0.0.2", 5)));
        assertEquals(2, watched.count(Status.UP));
        var down = Hosts.down("10.0.0.1");
        assertEquals(List.of(down), watched.show(List.of(down, Hosts.down("10.9.9.9"))));
        assertEquals(List.of(), watched.show(List.of(down)));
        assertEquals(1, watched.count(Status.UP));
        assertEquals(1, watched.count(Status.DOWN));
        assertEquals(1, watched.troubled());
        assertEquals(Set.of(""), watched.troubledGroups());
        var change = watched.changes().getFirst();
        assertEquals(
                new Change(down.since(), "10.0.0.1", Status.UP, Status.DOWN, down.reason()),
                change);
    }

    @Test
    void theFirstAnswersAreNoNews() {
        watched.setTargets(List.of(Hosts.fresh("10.0.0.1"), Hosts.fresh("10.0.0.2")));
        watched.show(List.of(Hosts.up("10.0.0.1", 5), Hosts.down("10.0.0.2")));
        assertEquals(List.of("10.0.0.2"), watched.changes().stream().map(Change::host).toList());
    }

    @Test
    void onlyTheLastChangesAreKeptNewestFirst() {
        var hosts = new ArrayList<HostState>();
        for (int i = 0; i < Watched.CHANGES + 5; i++) {
            hosts.add(Hosts.up("10.0.0." + i, 5));
        }
        watched.setTargets(hosts);
        hosts.forEach(host -> watched.show(List.of(Hosts.down(host.target().address()))));
        assertEquals(Watched.CHANGES, watched.changes().size());
        assertEquals("10.0.0.24", watched.changes().getFirst().host());
    }

    @Test
    void aPageHoldsItsPartOfAGroup() {
        watched.setTargets(
                List.of(
                        of(Hosts.up("10.0.0.1", 5), "a"),
                        of(Hosts.up("10.0.0.2", 5), "b"),
                        of(Hosts.up("10.0.0.3", 5), "a"),
                        Hosts.up("10.0.0.4", 5),
                        of(Hosts.up("10.0.0.5", 5), "a")));
        assertEquals(List.of("", "a", "b"), List.copyOf(watched.groups().keySet()));
        assertEquals(Map.of("", 1, "a", 3, "b", 1), watched.groups());
        var first = new Page.OfGroup("a", 0, 2);
        var second = new Page.OfGroup("a", 1, 2);
        assertEquals(List.of("10.0.0.1"), names(watched.hosts(first, 9)));
        assertEquals(List.of("10.0.0.3", "10.0.0.5"), names(watched.hosts(second, 9)));
        assertEquals(5, watched.hosts(new Page.Whole(), 9).size());
        var fifth = of(Hosts.down("10.0.0.5"), "a");
        List<Page> pages = List.of(new Page.Whole(), new Page.Trouble(), first, second);
        assertEquals(Optional.of(second), watched.pageOf(fifth, pages));
        assertEquals(
                Optional.of(new Page.Trouble()), watched.pageOf(Hosts.down("10.0.0.4"), pages));
        assertEquals(Optional.empty(), watched.pageOf(fifth, List.of(new Page.Whole())));
    }

    @Test
    void whatIsWorstAndLatestComesFirstAsFarAsThereIsRoom() {
        var slow = Hosts.up("10.0.0.2", 900);
        watched.setTargets(
                List.of(
                        Hosts.up("10.0.0.1", 5),
                        slow,
                        Hosts.down("10.0.0.3"),
                        Hosts.down("10.0.0.4")));
        var trouble = new Page.Trouble();
        assertEquals(Status.SLOW, slow.status());
        assertEquals(List.of("10.0.0.3", "10.0.0.4", "10.0.0.2"), names(watched.hosts(trouble, 5)));
        assertEquals(List.of("10.0.0.3"), names(watched.hosts(trouble, 1)));
    }
}
