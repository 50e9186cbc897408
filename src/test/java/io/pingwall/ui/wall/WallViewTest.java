package io.pingwall.ui.wall;

import static io.pingwall.ui.wall.Gestures.hosts;
import static io.pingwall.ui.wall.Gestures.key;
import static io.pingwall.ui.wall.Gestures.mouse;
import static io.pingwall.ui.wall.Gestures.onScreenThread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.ui.Hosts;
import io.pingwall.ui.query.Filter;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class WallViewTest {
    private final List<String> told = new ArrayList<>();
    private final SyntheticWall synthetic = new SyntheticWall(12, 0);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final class Telling implements WallListener {
        @Override
        public void hovered(HostState host, double screenX, double screenY) {
            told.add("hovered " + host.target().address());
        }

        @Override
        public void unhovered() {
            told.add("unhovered");
        }

        @Override
        public void selected(List<HostState> hosts) {
            told.add("selected " + hosts.stream().map(h -> h.target().address()).toList());
        }

        @Override
        public void opened(HostState host) {
            told.add("opened " + host.target().address());
        }

        @Override
        public void menuWanted(HostState host, double screenX, double screenY) {
            told.add("menu " + host.target().address());
        }
    }

    private WallView wall(List<HostState> states) {
        var wall = new WallView(synthetic, InstantSource.fixed(SyntheticWall.NOW), new Telling());
        wall.setTargets(states);
        var scene = new Scene(new StackPane(wall), 1280, 720);
        scene.snapshot(null);
        return wall;
    }

    @Test
    void clickSelectsAndDoubleClickOpens() {
        onScreenThread(() -> {
            var wall = wall(hosts(3));
            mouse(wall, MouseEvent.MOUSE_PRESSED, 50, 50, 1, false);
            mouse(wall, MouseEvent.MOUSE_CLICKED, 50, 50, 2, false);
            assertThat(told, contains("selected [10.0.0.0]", "opened 10.0.0.0"));
            mouse(wall, MouseEvent.MOUSE_PRESSED, 1270, 710, 1, false);
            assertThat(told.getLast(), is("selected []"));
            assertThat(wall.selected().isPresent(), is(false));
        });
    }

    @Test
    void pointerTellsWhichHostItIsOver() {
        onScreenThread(() -> {
            var wall = wall(hosts(3));
            mouse(wall, MouseEvent.MOUSE_MOVED, 50, 50, 0, false);
            mouse(wall, MouseEvent.MOUSE_MOVED, 60, 60, 0, false);
            mouse(wall, MouseEvent.MOUSE_MOVED, 1270, 710, 0, false);
            assertThat(told, contains("hovered 10.0.0.0", "unhovered"));
        });
    }

    @Test
    void keysMoveReachAndOpen() {
        onScreenThread(() -> {
            var wall = wall(hosts(3));
            key(wall, KeyCode.RIGHT, false);
            key(wall, KeyCode.RIGHT, false);
            key(wall, KeyCode.END, true);
            key(wall, KeyCode.ENTER, false);
            key(wall, KeyCode.ESCAPE, false);
            assertThat(
                    told,
                    contains(
                            "selected [10.0.0.0]",
                            "selected [10.0.0.1]",
                            "selected [10.0.0.1, 10.0.0.2]",
                            "opened 10.0.0.2",
                            "selected []"));
        });
    }

    @Test
    void menuComesForTheHostUnderThePointer() {
        onScreenThread(() -> {
            var wall = wall(hosts(3));
            Event.fireEvent(
                    wall,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED, 50, 50, 50, 50, false, null));
            assertThat(told, contains("menu 10.0.0.0"));
        });
    }

    @Test
    void keysDoNothingOnAnEmptyWall() {
        onScreenThread(() -> {
            var wall = wall(List.of());
            key(wall, KeyCode.RIGHT, false);
            key(wall, KeyCode.ENTER, false);
            assertThat(told, is(empty()));
        });
    }

    @Test
    void selectionSurvivesNewTargetsAndForgetsWhoLeft() {
        onScreenThread(() -> {
            var wall = wall(hosts(3));
            wall.select(hosts(3).get(1).target().id());
            wall.setTargets(hosts(2));
            assertThat(wall.selected().orElseThrow().target().address(), is("10.0.0.1"));
            wall.setTargets(hosts(1));
            assertThat(wall.selected().isPresent(), is(false));
            assertThat(told, is(empty()));
        });
    }

    @Test
    void filterLeavesWhatMatches() {
        onScreenThread(() -> {
            var wall = wall(hosts(3));
            wall.filter(Filter.of("10.0.0.2", InstantSource.system()));
            assertThat(wall.matching(), is(1));
            wall.filter(Filter.of("", InstantSource.system()));
            assertThat(wall.matching(), is(3));
        });
    }

    @Test
    void theSelectedHostsStoryIsThereForAScreenReader() {
        onScreenThread(() -> {
            var wall = wall(hosts(3));
            wall.select(hosts(3).getFirst().target().id());
            assertThat(
                    wall.getAccessibleText().lines().findFirst().orElseThrow(),
                    is("10.0.0.0 (ping)"));
        });
    }

    @Test
    void drawsWhatChangedAtOnceWhileShown() {
        onScreenThread(() -> {
            var wall = new WallView(synthetic, InstantSource.system(), new Telling());
            wall.setTargets(hosts(1));
            var stage = new Stage();
            stage.setScene(new Scene(new StackPane(wall), 600, 400));
            stage.show();
            wall.applyCss();
            wall.layout();
            wall.show(List.of(Hosts.down("10.0.0.0")));
            var surface = Palette.LIGHT.of(Status.DOWN).surface();
            assertThat(wall.isNeedsLayout(), is(false));
            assertThat(colourAt(wall, 200, 190), is(surface));
            stage.hide();
            wall.show(hosts(1));
            assertThat(colourAt(wall, 200, 190), is(surface));
            wall.refresh();
            wall.layout();
            assertThat(colourAt(wall, 200, 190), is(not(surface)));
        });
    }

    @Test
    void zoomsAndScrollsAndFitsAgain() {
        onScreenThread(() -> {
            var wall = wall(hosts(300));
            wall.zoomStep(false);
            assertThat(wall.zoomProperty().get(), is(1.0));
            for (int i = 0; i < 6; i++) {
                wall.zoomStep(true);
            }
            assertThat(wall.zoomProperty().get() > 2, is(true));
            wall.layout();
            var bar = (ScrollBar) wall.lookup("#wall-scroll");
            assertThat(bar.isVisible(), is(true));
            key(wall, KeyCode.HOME, false);
            key(wall, KeyCode.END, false);
            assertThat("the cursor is in sight", bar.getValue() > bar.getMax() * 0.9, is(true));
            mouse(wall, MouseEvent.MOUSE_PRESSED, 60, 360, 1, false);
            assertThat(
                    "a tile further down is under the pointer",
                    told.getLast(),
                    not(is("selected [10.0.0.0]")));
            wall.zoom(1);
            wall.layout();
            assertThat(bar.isVisible(), is(false));
            assertThat(wall.zoomProperty().get(), is(1.0));
        });
    }

    private static Color colourAt(WallView wall, int x, int y) {
        return wall.snapshot(null, null).getPixelReader().getColor(x, y);
    }
}
