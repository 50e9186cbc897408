package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.BoardFile;
import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.board.HostEntry;
import io.pingwall.board.PinHash;
import io.pingwall.board.Preferences;
import io.pingwall.board.PreferencesFile;
import io.pingwall.board.WallSettings;
import io.pingwall.ui.control.Digits;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// The real window over the real engine, which asks loopback addresses alone.
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    /// For a machine that is busy with other work; nothing waits this long where all is well.
    private static final int PATIENCE_SECONDS = 60;

    private static final List<String> THREE = List.of("127.0.0.2", "127.0.0.3", "127.0.0.4");

    private final FxRobot robot = new FxRobot();
    private @Nullable Stage stage;

    @TempDir Path folder;

    @Stop
    void stop() {
        close();
    }

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
        eventually(true, () -> Application.getUserAgentStylesheet().endsWith("theme-dark.css"));
        close();
        var remembered = PreferencesFile.read(home()).preferences();
        assertEquals(Preferences.View.SPLIT, remembered.view());
        assertEquals(Preferences.Theme.DARK, remembered.look().theme());
        robot.interact(() -> Application.setUserAgentStylesheet(null));
        start();
        eventually("✓ 3 up", () -> text("#count-up"));
        assertFalse(robot.lookup("#hosts").queryAll().isEmpty());
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
        var usual = Preferences.DEFAULT;
        PreferencesFile.write(
                home(),
                new Preferences(
                        usual.boards(),
                        usual.look(),
                        null,
                        usual.splits(),
                        usual.view(),
                        usual.columns(),
                        usual.order(),
                        usual.saved(),
                        WallSettings.DEFAULT.withPin(PinHash.of("4711"))));
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

    @Test
    void boardsStandInTabsAndAreThereAfterARestart() throws IOException {
        var one = board("one", "127.0.0.2");
        var two = board("two", "127.0.0.3", "127.0.0.4");
        start(List.of(one, two));
        eventually("✓ 1 up", () -> text("#count-up"));
        assertEquals("one – Pingwall", title());
        shortcut(KeyCode.PAGE_DOWN);
        eventually("two – Pingwall", this::title);
        eventually("✓ 2 up", () -> text("#count-up"));
        close();
        var boards = PreferencesFile.read(home()).preferences().boards();
        assertEquals(new Preferences.Boards(two, List.of(one, two), List.of(two, one)), boards);
        start();
        eventually("two – Pingwall", this::title);
        eventually("✓ 2 up", () -> text("#count-up"));
        shortcut(KeyCode.W);
        eventually("one – Pingwall", this::title);
        shortcut(KeyCode.W);
        eventually("This is the only board: close the window itself.", () -> text("#toast-text"));
    }

    private Path board(String name, String... addresses) throws IOException {
        var file = folder.resolve(name + ".pingwall");
        var hosts = List.of(addresses).stream().map(a -> HostEntry.of(a, a)).toList();
        BoardFile.write(file, BoardFile.text(Document.empty(name).add("", hosts)));
        return file;
    }

    private String title() {
        return stage == null ? "" : stage.getTitle();
    }

    private void startWithThree() throws IOException {
        var hosts = THREE.stream().map(address -> HostEntry.of(address, address)).toList();
        BoardFile.write(
                home().firstBoard(), BoardFile.text(Document.empty("three").add("", hosts)));
        start();
        eventually("✓ 3 up", () -> text("#count-up"));
    }

    private void start() {
        start(List.of());
    }

    private void start(List<Path> boards) {
        var remembered = PreferencesFile.read(home()).preferences();
        robot.interact(() -> {
            var opened = new Stage();
            new App(home(), remembered).start(opened, boards);
            stage = opened;
        });
    }

    private void close() {
        robot.interact(() -> {
            if (stage != null) {
                stage.hide();
            }
        });
    }

    private void shortcut(KeyCode key) {
        robot.press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
    }

    private String text(String id) {
        return robot.lookup(id)
                .match(WindowTest::isInFront)
                .<Node>tryQuery()
                .map(node -> ((Labeled) node).getText())
                .orElse("");
    }

    /// Whether it is not of a board whose tab is behind another.
    private static boolean isInFront(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
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

    private List<String> onDisk() {
        return BoardFile.read(home().firstBoard()) instanceof BoardFile.Reading.Good(var board, _)
                ? board.targets().stream().map(target -> target.address()).toList()
                : List.of();
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }

    private static <T> void eventually(T wanted, Supplier<T> found) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> wanted.equals(found.get()));
        } catch (TimeoutException e) {
            assertEquals(wanted, found.get());
        }
    }
}
