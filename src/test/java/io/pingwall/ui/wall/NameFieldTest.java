package io.pingwall.ui.wall;

import static io.pingwall.ui.wall.Gestures.onScreenThread;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.pingwall.health.HostState;

import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;

class NameFieldTest {
    private final List<String> told = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private final class Telling implements WallListener {
        @Override
        public void renameWanted(HostState host, String name) {
            told.add(host.target().name() + " > " + name);
        }
    }

    private WallView wall(int hosts, int selected) {
        var synthetic = new SyntheticWall(hosts, 3);
        var wall = new WallView(synthetic, InstantSource.fixed(SyntheticWall.NOW), new Telling());
        wall.setTargets(synthetic.states());
        wall.select(synthetic.states().get(selected).target().id());
        var scene = new Scene(new StackPane(wall), 1280, 720);
        scene.snapshot(null);
        return wall;
    }

    private static TextField field(WallView wall) {
        return (TextField) wall.lookup("#tile-name");
    }

    private static void key(TextField field, KeyCode code) {
        Event.fireEvent(
                field,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void enterTakesTheNameAndEscLeavesIt() {
        onScreenThread(() -> {
            var wall = wall(12, 0);
            wall.rename();
            assertThat(field(wall).isVisible(), is(true));
            assertThat(field(wall).getText(), is("core-switch-1"));
            field(wall).setText("  core  ");
            key(field(wall), KeyCode.ENTER);
            assertThat(told, contains("core-switch-1 > core"));
            assertThat(field(wall).isVisible(), is(false));
            wall.rename();
            field(wall).setText("other");
            key(field(wall), KeyCode.ESCAPE);
            assertThat(told.size(), is(1));
            assertThat(wall.getScene().getFocusOwner(), is(wall));
        });
    }

    @Test
    void anEmptyNameIsTheAddress() {
        onScreenThread(() -> {
            var wall = wall(12, 0);
            wall.rename();
            assertThat(field(wall).getPromptText(), is("10.0.0.0"));
            field(wall).clear();
            key(field(wall), KeyCode.ENTER);
            assertThat(told, contains("core-switch-1 > "));
        });
    }

    @Test
    void theSameNameIsNoChange() {
        onScreenThread(() -> {
            var wall = wall(12, 8);
            wall.rename();
            assertThat("named by its address", field(wall).getText(), is(""));
            key(field(wall), KeyCode.ENTER);
            assertThat(told, is(empty()));
        });
    }

    @Test
    void overACellAtTheEdgeTheFieldIsInSightAndWideEnough() {
        onScreenThread(() -> {
            var wall = wall(5_000, 4_999);
            wall.rename();
            var field = field(wall);
            assertThat(field.getWidth(), is(180.0));
            assertThat(field.getLayoutX() + field.getWidth(), lessThanOrEqualTo(1280.0));
            assertThat(field.getLayoutY() + field.getHeight(), lessThanOrEqualTo(720.0));
        });
    }

    @Test
    void nobodyIsRenamedInsideACollapsedGroup() {
        onScreenThread(() -> {
            var wall = wall(12, 0);
            wall.groups().collapse("Paris", true);
            wall.rename();
            assertThat(field(wall).isVisible(), is(false));
        });
    }
}
