package io.pingwall.ui.wall;

import static io.pingwall.ui.wall.Gestures.key;
import static io.pingwall.ui.wall.Gestures.mouse;
import static io.pingwall.ui.wall.Gestures.onScreenThread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.probe.Outcome;
import io.pingwall.ui.Hosts;

import javafx.scene.Scene;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/// What a person does with a group that stands in one tile.
class CollapseTest {
    private final List<String> told = new ArrayList<>();
    private final SyntheticWall synthetic = new SyntheticWall(40, 4);

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
        public void hoveredGroup(String story, double screenX, double screenY) {
            told.add("hovered " + story);
        }

        @Override
        public void selected(List<HostState> hosts) {
            told.add("selected " + hosts.size());
        }

        @Override
        public void opened(HostState host) {
            told.add("opened " + host.target().address());
        }
    }

    private WallView wall() {
        var wall = new WallView(synthetic, InstantSource.fixed(SyntheticWall.NOW), new Telling());
        wall.setTargets(synthetic.states());
        var scene = new Scene(new StackPane(wall), 1280, 720);
        scene.snapshot(null);
        return wall;
    }

    private WallView collapsed() {
        var wall = wall();
        wall.groups().collapse("Paris", true);
        wall.layout();
        return wall;
    }

    @Test
    void aClickOnItsHeadingCollapsesAGroup() {
        onScreenThread(() -> {
            var wall = wall();
            mouse(wall, MouseEvent.MOUSE_PRESSED, 40, 28, 1, false);
            Gestures.click(wall, 40, 28, 1);
            wall.layout();
            assertThat(wall.groups().isCollapsed("Paris"), is(true));
            assertThat(told, is(List.of()));
            Gestures.click(wall, 25, 25, 1);
            wall.layout();
            assertThat(wall.groups().isCollapsed("Paris"), is(false));
        });
    }

    @Test
    void aClickSelectsItsHostsAndADoubleClickExpands() {
        onScreenThread(() -> {
            var wall = collapsed();
            mouse(wall, MouseEvent.MOUSE_PRESSED, 80, 50, 1, false);
            assertThat(told, is(List.of("selected 10")));
            assertThat(wall.getAccessibleText(), startsWith("Paris: 10 hosts, collapsed"));
            Gestures.click(wall, 80, 50, 2);
            wall.layout();
            assertThat(wall.groups().isCollapsed("Paris"), is(false));
        });
    }

    @Test
    void keysTakeItAsOneTileAndEnterExpands() {
        onScreenThread(() -> {
            var wall = collapsed();
            key(wall, KeyCode.HOME, false);
            key(wall, KeyCode.RIGHT, false);
            key(wall, KeyCode.LEFT, false);
            assertThat(told, is(List.of("selected 10", "selected 1", "selected 10")));
            key(wall, KeyCode.RIGHT, true);
            assertThat(told.getLast(), is("selected 11"));
            key(wall, KeyCode.HOME, false);
            key(wall, KeyCode.ENTER, false);
            wall.layout();
            assertThat(wall.groups().isCollapsed("Paris"), is(false));
        });
    }

    @Test
    void pointerTellsOfTheGroupAndOfEachHostInItsHeatMap() {
        onScreenThread(() -> {
            var wall = collapsed();
            mouse(wall, MouseEvent.MOUSE_MOVED, 150, 30, 0, false);
            assertThat(told.getLast(), startsWith("hovered Paris: 10 hosts, collapsed\n"));
            mouse(wall, MouseEvent.MOUSE_MOVED, 28, 58, 0, false);
            assertThat(told.getLast(), is("hovered 10.0.0.0"));
        });
    }

    @Test
    void whatChangesInTheHeatMapIsPaintedAtOnce() {
        onScreenThread(() -> {
            var wall = collapsed();
            var stage = new Stage();
            stage.setScene(wall.getScene());
            stage.show();
            wall.layout();
            var first = synthetic.states().getFirst();
            wall.show(List.of(Hosts.after(first, new Outcome.Lost(Outcome.Loss.TIMEOUT, ""), 5)));
            assertThat(wall.isNeedsLayout(), is(false));
            var down = Palette.LIGHT.of(Status.DOWN);
            assertThat("its cell", coloursOf(wall, 60, 70), hasItem(down.cell()));
            assertThat("the bar", coloursOf(wall, 18, 70), hasItem(down.edge()));
            stage.hide();
        });
    }

    /// Those left of `right` and between the name and the end of the first group.
    private static Set<Color> coloursOf(WallView wall, int right, int bottom) {
        var pixels = wall.snapshot(null, null).getPixelReader();
        var colours = new HashSet<Color>();
        for (int y = 48; y < bottom; y++) {
            for (int x = 0; x < right; x++) {
                colours.add(pixels.getColor(x, y));
            }
        }
        return colours;
    }
}
