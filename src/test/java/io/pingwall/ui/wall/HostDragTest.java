package io.pingwall.ui.wall;

import static io.pingwall.ui.wall.Gestures.mouse;
import static io.pingwall.ui.wall.Gestures.onScreenThread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import io.pingwall.health.HostState;
import io.pingwall.language.Speaking;
import io.pingwall.target.TargetId;

import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// 12 hosts in three groups: Paris in the first row, Berlin in the second, Lisbon in the third.
class HostDragTest {
    private final List<String> told = new ArrayList<>();
    private final SyntheticWall synthetic = new SyntheticWall(12, 3);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final class Telling implements WallListener {
        @Override
        public void selected(List<HostState> hosts) {
            told.add("selected " + hosts.size());
        }

        @Override
        public void moveWanted(List<HostState> hosts, String group) {
            told.add("move " + hosts.size() + " to " + group);
        }
    }

    private WallView wall(int selected) {
        var wall = new WallView(synthetic, InstantSource.fixed(SyntheticWall.NOW), new Telling());
        wall.setTargets(synthetic.states());
        wall.select(ids(selected));
        var scene = new Scene(new StackPane(wall), 1280, 720);
        scene.snapshot(null);
        return wall;
    }

    private List<TargetId> ids(int count) {
        return synthetic.states().stream().limit(count).map(s -> s.target().id()).toList();
    }

    @Test
    void onAnotherGroupHostsAreDroppedAndOnTheirOwnTheyAreNot() {
        onScreenThread(() -> {
            var wall = wall(3);
            wall.drag().carry(wall.selection());
            assertThat("their own", wall.drag().hover(60, 100), is(false));
            assertThat("no group", wall.drag().hover(60, 719), is(false));
            assertThat("another", wall.drag().hover(60, 380), is(true));
            assertThat(wall.drag().drop(60, 380), is(true));
            assertThat(told, contains("move 3 to Berlin datacentre"));
            assertThat("it is over", wall.drag().carries(), is(false));
        });
    }

    @Test
    void hostsOfSeveralGroupsCanGoToOneOfThem() {
        onScreenThread(() -> {
            var wall = wall(6);
            wall.drag().carry(wall.selection());
            assertThat(wall.drag().drop(60, 100), is(true));
            assertThat(told, contains("move 6 to Paris"));
        });
    }

    @Test
    void aPressOnOneOfSeveralSelectedKeepsThemUntilItIsLetGo() {
        onScreenThread(() -> {
            var wall = wall(3);
            mouse(wall, MouseEvent.MOUSE_PRESSED, 60, 100, 1, false);
            assertThat(told, is(empty()));
            assertThat(wall.selection().size(), is(3));
            mouse(wall, MouseEvent.MOUSE_RELEASED, 60, 100, 1, false);
            assertThat(told, contains("selected 1"));
        });
    }

    @Test
    void aDragFromASelectedTileDrawsNoRectangle() {
        onScreenThread(() -> {
            var wall = wall(1);
            mouse(wall, MouseEvent.MOUSE_PRESSED, 60, 100, 1, false);
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 900, 500, 1, false);
            assertThat(wall.selection().size(), is(1));
            mouse(wall, MouseEvent.MOUSE_RELEASED, 1270, 719, 1, false);
            assertThat(told, is(empty()));
        });
    }

    @Test
    void whatIsCarriedSaysHowManyAndStandsStill() {
        onScreenThread(() -> {
            var wall = wall(3);
            var hosts = wall.selection();
            wall.drag().carry(hosts);
            wall.layout();
            wall.settle();
            assertThat(wall.isNeedsLayout(), is(false));
            assertThat(HostDrag.label(hosts), is("3 hosts"));
            assertThat(Speaking.russian(() -> HostDrag.label(hosts)), is("3 хоста"));
            assertThat(HostDrag.label(hosts.subList(0, 1)), is("core-switch-1"));
            var image = DragImage.of(HostDrag.label(hosts), Palette.LIGHT);
            assertThat(image.getWidth(), greaterThan(60.0));
        });
    }
}
