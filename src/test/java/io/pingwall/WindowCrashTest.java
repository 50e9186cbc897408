package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;

final class WindowCrashTest extends OpenedWindow {
    private static final String SENTENCE =
            "IllegalStateException: the flux is out. It goes on as well as it can; what you did"
                    + " last may not have worked.";

    @Test
    void whatNobodyCaughtIsShownAndLogged() throws IOException {
        startWithThree();
        Platform.runLater(WindowCrashTest::fail);
        eventually(SENTENCE, () -> text("#crash-text"));
        Platform.runLater(WindowCrashTest::fail);
        eventually(
                "It happened once more since, or something else did: the log has it.",
                () -> text("#crash-further"));
        robot.clickOn("#crash-copy");
        eventually("Copied.", () -> text("#crash-told"));
        var copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertTrue(copied[0].contains("io.pingwall.WindowCrashTest.fail("), copied[0]);
        robot.clickOn("#crash-details");
        robot.interact(() ->
                assertEquals(
                        copied[0],
                        robot.lookup("#crash-trace").queryAs(TextInputControl.class).getText()));
        robot.clickOn("#crash-go-on");
        eventually(true, () -> robot.lookup("#crash").queryAll().isEmpty());
        eventually("✓ 3 up", () -> text("#count-up"));
        close();
        var log = Files.readString(home().logs().resolve("pingwall.0.log"));
        assertTrue(log.contains("io.pingwall.WindowCrashTest.fail("), log);
        assertTrue(log.contains("Opened " + home().firstBoard() + ": 3 hosts."), log);
        assertTrue(log.contains(" Pings IPv4 by "), log);
        assertTrue(log.endsWith("] Pingwall ends." + System.lineSeparator()), log);
    }

    @Test
    void theProgramCanBeEndedFromThere() throws IOException {
        startWithThree();
        Thread.startVirtualThread(WindowCrashTest::fail);
        eventually(SENTENCE, () -> text("#crash-text"));
        robot.clickOn("#crash-end");
        eventually(true, () -> robot.lookup("#header").queryAll().isEmpty());
        assertTrue(robot.lookup("#crash").queryAll().isEmpty());
    }

    @Test
    void aWallIsNotCovered() throws IOException {
        startWithThree();
        robot.type(KeyCode.F11);
        eventually(true, () -> robot.lookup("#wall-band").tryQuery().isPresent());
        Platform.runLater(WindowCrashTest::fail);
        eventually(
                "Something went wrong inside Pingwall: leave the wall to see what.",
                () ->
                        robot.lookup("#wall-note")
                                .<Node>tryQuery()
                                .map(node -> ((Labeled) node).getText())
                                .orElse(""));
        assertTrue(robot.lookup("#crash").queryAll().isEmpty());
        robot.type(KeyCode.ESCAPE);
        eventually(SENTENCE, () -> text("#crash-text"));
    }

    @Test
    void aBuildThatKnowsNoPlaceToAskSaysSo() throws IOException {
        startWithThree();
        robot.interact(() -> {
            var help = robot.lookup("#help").queryAs(MenuButton.class);
            help.getItems().stream()
                    .filter(item -> "updates".equals(item.getId()))
                    .forEach(item -> {
                        ((CheckMenuItem) item).setSelected(true);
                        item.fire();
                        assertFalse(((CheckMenuItem) item).isSelected());
                    });
        });
        eventually("This build knows no place to ask for new versions.", () -> text("#toast-text"));
    }

    private static void fail() {
        throw new IllegalStateException("the flux is out");
    }
}
