package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.probe.Outcome;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

class PictureTest {
    private final Picture picture = new Picture();

    @Test
    void countsEveryHostOnce() {
        watch("10.0.0.1", "10.0.0.2", "10.0.0.3");
        assertEquals(3, picture.count(Status.UNKNOWN));
        show(picture, List.of(Hosts.up("10.0.0.1", 1), Hosts.down("10.0.0.2")));
        show(picture, List.of(Hosts.up("10.0.0.2", 1)));
        assertEquals(2, picture.count(Status.UP));
        assertEquals(0, picture.count(Status.DOWN));
        assertEquals(1, picture.count(Status.UNKNOWN));
    }

    @Test
    void passesOverHostsThatAreNoLongerOnTheBoard() {
        watch("10.0.0.1");
        assertEquals(List.of(), show(picture, List.of(Hosts.down("10.0.0.9"))));
        assertEquals(0, picture.count(Status.DOWN));
    }

    @Test
    void keepsTheStateOfAHostThatStays() {
        watch("10.0.0.1", "10.0.0.2");
        show(picture, List.of(Hosts.down("10.0.0.1")));
        watch("10.0.0.1");
        assertEquals(1, picture.count(Status.DOWN));
        assertEquals(1, picture.size());
    }

    @Test
    void aResultOfBeforeAnEditShowsTheNewName() {
        var old = Hosts.target("10.0.0.1");
        var renamed =
                new Target(old.id(), "core", old.address(), "", Settings.DEFAULT, List.of(), "");
        picture.watch(List.of(renamed), Hosts.START);
        var shown = show(picture, List.of(Hosts.up("10.0.0.1", 1)));
        assertEquals("core", shown.getFirst().target().name());
    }

    @Test
    void expectsNothingWhereAllIsPaused() {
        watch("10.0.0.1");
        assertEquals(Optional.of(Duration.ofSeconds(2)), picture.patience());
        show(
                picture,
                List.of(
                        Hosts.after(
                                Hosts.fresh("10.0.0.1"),
                                new Outcome.Unasked(Outcome.Cause.PAUSED, ""),
                                1)));
        assertEquals(Optional.empty(), picture.patience());
    }

    private void watch(String... addresses) {
        picture.watch(List.of(addresses).stream().map(Hosts::target).toList(), Hosts.START);
    }

    private static List<HostState> show(Picture picture, List<HostState> changed) {
        return picture.show(changed, (_, _) -> {});
    }
}
