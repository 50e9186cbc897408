package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.Preferences;
import io.pingwall.board.PreferencesFile;
import io.pingwall.ui.control.Digits;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

final class WindowTest extends OpenedWindow {
    @Test
    void pastedHostsBecomeLiveTiles() {
        start();
        eventually("✓ 2 up", () -> text("#count-up"));
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString("127.0.0.2\n127.0.0.3, web = 127.0.0.4\n");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.clickOn("#paste");
        shortcut(KeyCode.V);
        eventually("3 hosts will be added.", () -> text("#add-summary"));
        robot.clickOn("#add");
        eventually("✓ 3 up", () -> text("#count-up"));
        eventually(THREE, this::onDisk);
    }

    @Test
    void whatWasRemovedComesBack() throws IOException {
        startWithThree();
        shortcut(KeyCode.DIGIT3);
        robot.clickOn("127.0.0.3").type(KeyCode.DELETE);
        eventually("Removed 127.0.0.3.", () -> text("#toast-text"));
        eventually(List.of("127.0.0.2", "127.0.0.4"), this::onDisk);
        robot.clickOn("127.0.0.2").type(KeyCode.DELETE);
        eventually("✓ 1 up", () -> text("#count-up"));
        robot.clickOn("#toast-action");
        shortcut(KeyCode.Z);
        eventually("✓ 3 up", () -> text("#count-up"));
        eventually(THREE, this::onDisk);
    }

    @Test
    void typingFiltersAndEscapeShowsAllAgain() throws IOException {
        startWithThree();
        robot.clickOn("#wall").write("0.3");
        eventually("1 of 3 match", () -> text("#matching"));
        robot.type(KeyCode.ESCAPE);
        eventually("", () -> text("#matching"));
    }

    @Test
    void anOpenedHostTellsItsStory() throws IOException {
        startWithThree();
        shortcut(KeyCode.DIGIT3);
        robot.doubleClickOn("127.0.0.4");
        eventually("127.0.0.4", () -> text("#detail-name"));
        eventually("UP", () -> text("#detail-status"));
        robot.type(KeyCode.ESCAPE);
        eventually(List.of(), () -> List.copyOf(robot.lookup("#detail").queryAll()));
    }

    @Test
    void reopensAsItWasClosed() throws IOException {
        startWithThree();
        shortcut(KeyCode.DIGIT2);
        shortcut(KeyCode.D);
        sortByAddressDown();
        eventually(true, () -> Application.getUserAgentStylesheet().endsWith("theme-dark.css"));
        close();
        var remembered = PreferencesFile.read(home()).preferences();
        assertEquals(Preferences.View.SPLIT, remembered.view());
        assertEquals(List.of("-address"), remembered.sort());
        assertEquals(Preferences.Theme.DARK, remembered.look().theme());
        robot.interact(() -> Application.setUserAgentStylesheet(null));
        start();
        eventually("✓ 3 up", () -> text("#count-up"));
        TableView<?> table = robot.lookup("#hosts").queryTableView();
        assertEquals(
                List.of("address"), table.getSortOrder().stream().map(c -> c.getId()).toList());
        eventually(true, () -> Application.getUserAgentStylesheet().endsWith("theme-dark.css"));
    }

    @Test
    void anOrderAndASavedViewAreThereAfterARestart() throws IOException {
        startWithThree();
        shortcut(KeyCode.R);
        robot.clickOn("#order-worst");
        robot.clickOn("#wall").write("state:up ");
        shortcut(KeyCode.R);
        robot.clickOn("#save-view");
        robot.write("Well").clickOn("#view-name-save");
        robot.type(KeyCode.ESCAPE);
        eventually("", () -> text("#matching"));
        close();
        var remembered = PreferencesFile.read(home()).preferences();
        assertEquals(Preferences.Order.WORST, remembered.order());
        assertEquals(
                List.of(
                        new Preferences.SavedView(
                                "Well",
                                "state:up",
                                Preferences.Order.WORST,
                                Preferences.View.WALL)),
                remembered.saved());
        start();
        shortcut(KeyCode.R);
        robot.clickOn("Well");
        eventually("3 of 3 match", () -> text("#matching"));
    }

    @Test
    void aKeyShowsAndHidesHowTheMonitorItselfDoes() throws IOException {
        startWithThree();
        shortcut(KeyCode.I);
        eventually(false, () -> text("#health-verdict").isEmpty());
        eventually(false, () -> robot.lookup("#health-figures").queryAll().isEmpty());
        robot.type(KeyCode.ESCAPE);
        eventually(List.of(), () -> List.copyOf(robot.lookup("#health-figures").queryAll()));
    }

    @Test
    void aKeyShowsTheWallAndEscapeLeavesIt() throws IOException {
        startWithThree();
        robot.type(KeyCode.F11);
        eventually("3", () -> figure("#wall-count-up"));
        eventually("0", () -> figure("#wall-count-down"));
        eventually("three", () -> text("#wall-title"));
        eventually("All hosts", () -> text("#wall-page"));
        assertFalse(robot.lookup("#wall-strip").queryAll().isEmpty());
        robot.type(KeyCode.ESCAPE);
        eventually(true, () -> robot.lookup("#wall-band").queryAll().isEmpty());
        robot.type(KeyCode.F11);
        eventually("3", () -> figure("#wall-count-up"));
    }

    @Test
    void aWallWithAPinIsLeftWithItAlone() throws IOException {
        PreferencesFile.write(home(), locked());
        startWithThree();
        robot.type(KeyCode.F11);
        eventually("3", () -> figure("#wall-count-up"));
        assertTrue(robot.lookup("#wall-cover").query().isVisible());
        robot.type(KeyCode.ESCAPE);
        enterPin("0000");
        eventually("Wrong PIN: try again.", () -> String.join("", texts("#wall-pin-told")));
        enterPin("4711");
        eventually(true, () -> robot.lookup("#wall-band").queryAll().isEmpty());
        assertFalse(robot.lookup("#wall-cover").query().isVisible());
    }

    private void sortByAddressDown() {
        robot.interact(() -> {
            TableView<?> table = robot.lookup("#hosts").queryTableView();
            sortDown(table, "address");
        });
    }

    private static <S> void sortDown(TableView<S> table, String id) {
        table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .forEach(column -> {
                    column.setSortType(TableColumn.SortType.DESCENDING);
                    table.getSortOrder().add(column);
                });
    }

    /// On the wall, not in the window beside it.
    private void enterPin(String digits) {
        robot.interact(() ->
                robot.lookup("#wall-pin").queryAllAs(TextField.class).stream()
                        .filter(field -> field.getScene().lookup("#wall-band") != null)
                        .forEach(field -> field.setText(digits)));
        robot.type(KeyCode.ENTER);
    }

    private List<String> texts(String id) {
        return robot.lookup(id).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private String figure(String id) {
        return robot.lookup(id).<Node>tryQuery().map(node -> ((Digits) node).text()).orElse("");
    }
}
