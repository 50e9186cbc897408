package io.pingwall.ui.wall;

import static io.pingwall.ui.wall.Gestures.mouse;
import static io.pingwall.ui.wall.Gestures.onScreenThread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// A wall that is zoomed in and scrolled.
class ScrolledWallTest {
    private final SyntheticWall synthetic = new SyntheticWall(400, 5);

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private WallView zoomed() {
        var wall =
                new WallView(
                        synthetic, InstantSource.fixed(SyntheticWall.NOW), new WallListener() {});
        wall.setTargets(synthetic.states());
        wall.zoom(3);
        var scene = new Scene(new StackPane(wall), 1280, 720);
        scene.snapshot(null);
        return wall;
    }

    private static ScrollBar bar(WallView wall) {
        return (ScrollBar) wall.lookup("#wall-scroll");
    }

    @Test
    void theHeadingOfAGroupStaysAtTheTopAsLongAsAnyOfItIsBelow() {
        var sections = List.of(new Section("a", 200), new Section("b", 200));
        var layout = WallLayout.of(sections, 1280, 720, 4, 1);
        assertThat(layout.stuck(), is(empty()));
        var first = layout.blocks().getFirst();
        for (int down = 1; down < layout.contentHeight() - 720; down += 13) {
            var scrolled = layout.scrolled(down);
            for (var block : layout.blocks()) {
                var bounds = scrolled.bounds(block);
                boolean cut = bounds.y() < 0 && bounds.y() + bounds.height() > 0;
                assertThat(scrolled.stuck().contains(block), is(cut));
            }
        }
        var end = layout.scrolled(first.y() + first.height() - 5);
        assertThat(end.stuckAt(first).y() + end.stuckAt(first).height(), closeTo(5, 0.01));
    }

    @Test
    void aClickOnAStuckHeadingIsForItsGroupAndNotForTheTileBelow() {
        onScreenThread(() -> {
            var wall = zoomed();
            bar(wall).setValue(300);
            mouse(wall, MouseEvent.MOUSE_PRESSED, 60, 8, 1, false);
            assertThat(wall.selection(), is(empty()));
            Gestures.click(wall, 60, 8, 1);
            wall.layout();
            assertThat(wall.groups().isCollapsed("Paris"), is(true));
        });
    }

    @Test
    void dragsPastTheEdgeScrollTheFurtherTheFaster() {
        assertThat(AutoScroll.speed(300, 720, 0), is(0.0));
        assertThat(AutoScroll.speed(0, 720, 0), is(0.0));
        assertThat(AutoScroll.speed(-40, 720, 0), is(-10.0));
        assertThat(AutoScroll.speed(740, 720, 0), is(5.0));
        assertThat(AutoScroll.speed(9_000, 720, 0), is(60.0));
        assertThat(AutoScroll.speed(700, 720, 24), is(1.0));
    }

    @Test
    void theRectangleGrowsWhileTheWallScrollsUnderThePointer() {
        onScreenThread(() -> {
            var wall = zoomed();
            mouse(wall, MouseEvent.MOUSE_PRESSED, 4, 100, 1, false);
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 500, 760, 1, false);
            int before = wall.selection().size();
            for (int i = 0; i < 20; i++) {
                wall.scrollWhileDragged();
            }
            assertThat(bar(wall).getValue(), is(200.0));
            assertThat(wall.selection().size(), greaterThan(before));
            mouse(wall, MouseEvent.MOUSE_DRAGGED, 500, 600, 1, false);
            wall.scrollWhileDragged();
            assertThat("inside, it stands", bar(wall).getValue(), is(200.0));
            mouse(wall, MouseEvent.MOUSE_RELEASED, 500, 600, 1, false);
            assertThat(wall.selection(), is(not(empty())));
        });
    }

    @Test
    void howFarItIsZoomedCanBeWatchedAndSet() {
        onScreenThread(() -> {
            var wall = zoomed();
            assertThat(wall.zoomProperty().get(), is(3.0));
            wall.zoom(99);
            assertThat(wall.zoomProperty().get(), is(8.0));
            wall.zoom(0.1);
            assertThat(wall.zoomProperty().get(), is(1.0));
        });
    }
}
