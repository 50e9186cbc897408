package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.PreferencesFile;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

/// What the window does for another start of the program.
final class AnotherStartTest extends OpenedWindow {
    @Test
    void itsBoardsComeIntoTabsOnceAndTheFirstInFront() throws IOException {
        var one = board("one", "127.0.0.2");
        var two = board("two", "127.0.0.3");
        var three = board("three", "127.0.0.4");
        start(List.of(one));
        eventually("one – Pingwall", this::title);
        robot.interact(() -> {
            assertTrue(window().welcome(List.of(two, three), false, true));
            assertTrue(window().welcome(List.of(two), false, true));
        });
        eventually("two – Pingwall", this::title);
        robot.interact(() -> window().welcome(List.of(one, three), false, true));
        eventually("one – Pingwall", this::title);
        eventually(true, () -> isFocused("#wall"));
        close();
        assertEquals(
                List.of(one, two, three),
                PreferencesFile.read(home()).preferences().boards().open());
    }

    @Test
    void aBoardThatIsNotThereIsToldAndLeavesAllElse() throws IOException {
        var one = board("one", "127.0.0.2");
        start(List.of(one));
        eventually("✓ 1 up", () -> text("#count-up"));
        robot.interact(() -> window().welcome(List.of(folder.resolve("no.pingwall")), true, true));
        eventually("There is no such file: it was moved, renamed or removed.", this::problems);
        assertTrue(robot.lookup("#wall-band").queryAll().isEmpty());
        robot.type(KeyCode.ENTER);
        eventually("one – Pingwall", this::title);
    }

    @Test
    void itsWallShowsItsBoard() throws IOException {
        var two = board("two", "127.0.0.3");
        start(List.of(board("one", "127.0.0.2")));
        eventually("✓ 1 up", () -> text("#count-up"));
        robot.interact(() -> window().welcome(List.of(two), true, true));
        eventually("two", () -> text("#wall-title"));
    }

    @Test
    void aMinimisedWindowComesUpWhereThatIsWished() throws IOException {
        startWithThree();
        robot.interact(() -> stage().setIconified(true));
        robot.interact(() -> window().welcome(List.of(), false, false));
        assertTrue(stage().isIconified());
        robot.interact(() -> window().welcome(List.of(), false, true));
        assertFalse(stage().isIconified());
        assertFalse(stage().isAlwaysOnTop());
    }

    @Test
    void aLockedWallStaysAsItIs() throws IOException {
        PreferencesFile.write(home(), locked());
        var two = board("two", "127.0.0.3");
        startWithThree();
        robot.interact(() -> {
            window().enterWall();
            assertFalse(window().welcome(List.of(two), false, true));
        });
        eventually("three – Pingwall", this::title);
    }

    @Test
    void theKeyboardIsWithTheHostsFromTheStartOn() throws IOException {
        start(List.of(board("one", "127.0.0.2"), board("two", "127.0.0.3")));
        eventually(true, () -> isFocused("#wall"));
    }

    private boolean isFocused(String id) {
        return robot.lookup(id).queryAll().stream().anyMatch(Node::isFocused);
    }

    private String problems() {
        return robot.lookup("#board-problems")
                .<TextArea>tryQuery()
                .map(area -> Objects.requireNonNullElse(area.getText(), ""))
                .orElse("");
    }
}
