package io.pingwall.ui.wall;

import static io.pingwall.ui.wall.Gestures.hosts;
import static io.pingwall.ui.wall.Gestures.mouse;
import static io.pingwall.ui.wall.Gestures.onScreenThread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class RubberBandTest {
    private final List<String> told = new ArrayList<>();
    private final SyntheticWall synthetic = new SyntheticWall(12, 0);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final class Telling implements WallListener {
        @Override
        public void selected(List<HostState> hosts) {
            told.add("selected " + hosts.stream().map(h -> h.target().address()).toList());
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
    void aRectangleSelectsWhatItTouchesAndIsToldOnce() {
        onScreenThread(() -> {
            var wall = wall(hosts(6));
            mouse(wall, MouseEvent.MOUSE_PRESSED, 50, 50, 1, false);
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 53, 52, 1, false);
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 600, 400, 1, false);
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 1270, 100, 1, false);
            mouse(wall, MouseEvent.MOUSE_RELEASED, 1270, 100, 1, false);
            var first = wall.selection().stream().map(h -> h.target().address()).toList();
            assertThat(told, contains("selected [10.0.0.0]", "selected " + first));
            assertThat(first.size() > 1 && first.size() < 6, is(true));
        });
    }

    @Test
    void withCtrlTheRectangleAddsToWhatIsSelected() {
        onScreenThread(() -> {
            var wall = wall(hosts(6));
            wall.select(hosts(6).getLast().target().id());
            mouse(wall, MouseEvent.MOUSE_PRESSED, 2, 2, 1, true);
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 50, 50, 1, true);
            mouse(wall, MouseEvent.MOUSE_RELEASED, 50, 50, 1, true);
            assertThat(told.getLast(), is("selected [10.0.0.0, 10.0.0.5]"));
        });
    }

    @Test
    void anUnsteadyClickIsNoRectangle() {
        onScreenThread(() -> {
            var wall = wall(hosts(6));
            mouse(wall, MouseEvent.MOUSE_PRESSED, 50, 50, 1, false);
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 53, 53, 1, false);
            mouse(wall, MouseEvent.MOUSE_RELEASED, 53, 53, 1, false);
            assertThat(told, contains("selected [10.0.0.0]"));
        });
    }

    @Test
    void ctrlAAndShiftReachOverTheWallAsItIsOrdered() {
        onScreenThread(() -> {
            var wall = wall(hosts(12));
            wall.order(Order.NAME);
            wall.layout();
            Event.fireEvent(
                    wall,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, true, false, false));
            assertThat(wall.selection().size(), is(12));
            assertThat(wall.selection().get(2).target().address(), is("10.0.0.2"));
        });
    }
}
