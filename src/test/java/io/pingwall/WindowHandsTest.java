package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.BoardFile;
import io.pingwall.board.Preferences;
import io.pingwall.board.PreferencesFile;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.controlsfx.control.StatusBar;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

final class WindowHandsTest extends OpenedWindow {
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

    @Test
    void aBoardThatWasOpenBeforeIsInTheMenu() throws IOException {
        var one = board("one", "127.0.0.2");
        var two = board("two", "127.0.0.3");
        start(List.of(one, two));
        eventually("✓ 1 up", () -> text("#count-up"));
        shortcut(KeyCode.W);
        eventually("two – Pingwall", this::title);
        robot.clickOn("#board-menu").clickOn("#menu-recent").clickOn(one.toString());
        eventually("one – Pingwall", this::title);
    }

    @Test
    void aBoardThatCannotBeReadKeepsItsPlaceUntilItCan() throws IOException {
        var one = board("one", "127.0.0.2");
        var broken = Files.writeString(folder.resolve("broken.pingwall"), "<<<<<<< HEAD\n");
        start(List.of(one, broken));
        eventually("✓ 1 up", () -> text("#count-up"));
        shortcut(KeyCode.PAGE_DOWN);
        eventually("broken.pingwall – Pingwall", this::title);
        close();
        var boards = PreferencesFile.read(home()).preferences().boards();
        assertEquals(List.of(one, broken), boards.open());
        board("broken", "127.0.0.3", "127.0.0.4");
        start();
        eventually("broken – Pingwall", this::title);
        eventually("✓ 2 up", () -> text("#count-up"));
    }

    @Test
    void insteadOfABoardThatIsNotThereNothingIsWritten() throws IOException {
        start(List.of(folder.resolve("none.pingwall")));
        eventually(
                "none.pingwall is not there, so nothing is saved. Open another board, or save this"
                        + " one under a name.",
                () -> text("#save-trouble-text"));
        assertEquals("not saved", text("#board-file"));
    }

    @Test
    void settingsThatMakeNoSenseAreKeptAsTheyWere() throws IOException {
        Files.createDirectories(home().folder());
        Files.writeString(home().settings(), "theme = \"purple\"\n");
        startWithThree();
        close();
        assertEquals(
                "theme = \"purple\"\n",
                Files.readString(home().folder().resolve("settings-as-they-were.toml")));
    }

    @Test
    void whatAnotherProgramWritesIsToldWhileOneLooksOn() throws IOException {
        var file = board("one", "127.0.0.2");
        start(List.of(file));
        eventually("✓ 1 up", () -> text("#count-up"));
        board("one", "127.0.0.2", "127.0.0.3");
        eventually(
                "one.pingwall was changed by something else.", () -> text("#changed-on-disk-text"));
        robot.clickOn("#changed-read");
        eventually("✓ 2 up", () -> text("#count-up"));
    }

    @Test
    void whatIsPastedAnywhereIsOfferedToBeAdded() throws IOException {
        startWithThree();
        clip("127.0.0.9\n");
        shortcut(KeyCode.V);
        eventually("1 host will be added.", () -> text("#add-summary"));
        robot.clickOn("#add");
        eventually("✓ 4 up", () -> text("#count-up"));
    }

    @Test
    void hostsAreCopiedAsATable() throws IOException {
        startWithThree();
        robot.clickOn("#wall");
        shortcut(KeyCode.A);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C)
                .release(KeyCode.C, KeyCode.SHIFT, KeyCode.SHORTCUT);
        eventually("Copied.", () -> text("#toast-text"));
        var copied = copied();
        assertTrue(copied.startsWith("Status\tName\tAddress\t"), copied);
        assertEquals(4, copied.lines().count());
        assertTrue(copied.contains("\t127.0.0.3\t"), copied);
    }

    @Test
    void aHostIsRenamedWhereItStandsAndTheNameIsTakenBack() throws IOException {
        startWithThree();
        robot.clickOn("#wall").type(KeyCode.HOME);
        robot.press(KeyCode.SHIFT, KeyCode.F2).release(KeyCode.F2, KeyCode.SHIFT);
        robot.write("core").type(KeyCode.ENTER);
        eventually(List.of("core", "127.0.0.3", "127.0.0.4"), this::namesOnDisk);
        shortcut(KeyCode.Z);
        eventually(THREE, this::namesOnDisk);
        robot.press(KeyCode.SHIFT, KeyCode.F2).release(KeyCode.F2, KeyCode.SHIFT);
        robot.write("no").type(KeyCode.ESCAPE);
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z)
                .release(KeyCode.Z, KeyCode.SHIFT, KeyCode.SHORTCUT);
        eventually(List.of("core", "127.0.0.3", "127.0.0.4"), this::namesOnDisk);
    }

    @Test
    void theMiniWindowTellsWhatIsWrong() throws IOException {
        board();
        eventually("✕ 1 down", () -> text("#count-down"));
        shortcut(KeyCode.M);
        eventually(
                List.of("Plant", "✕ 1", "✓ 1", "✕ closed"),
                () -> mini().stream().limit(4).toList());
        shortcut(KeyCode.M);
        eventually(List.of(), this::mini);
    }

    @Test
    void newsAreToldInTheStatusLine() throws IOException {
        board();
        eventually(true, () -> news().startsWith("closed is down: connection refused"));
    }

    @Test
    void whatIsChosenForTheWindowIsThereAfterARestart() throws IOException {
        startWithThree();
        List.of("sound-down", "speech-russian").forEach(this::choose);
        robot.interact(() -> ((CheckMenuItem) setting("tray")).setSelected(false));
        eventually("Pingwall speaks it from its next start on.", () -> text("#toast-text"));
        close();
        var look = PreferencesFile.read(home()).preferences().look();
        assertEquals(Preferences.Sound.DOWN, look.sound());
        assertEquals(Preferences.Speech.RUSSIAN, look.speech());
        assertFalse(look.tray());
    }

    @Test
    void whatIsNotInstalledSaysWhyItCannotStartAtLogin() throws IOException {
        startWithThree();
        var login = setting("login");
        assertTrue(login.isDisable());
        assertEquals("Start when I log in (the installed program only)", login.getText());
        robot.interact(() -> ((CheckMenuItem) setting("minimised")).setSelected(true));
        close();
        assertTrue(PreferencesFile.read(home()).preferences().look().minimised());
    }

    /// One host that answers and one that refuses.
    private void board() throws IOException {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        var file = folder.resolve("plant.pingwall");
        Files.writeString(
                file,
                """
                title = "Plant"
                hosts = [
                  { name = "open", address = "127.0.0.2" },
                  { name = "closed", address = "127.0.0.1", check = "tcp:%d" },
                ]
                """
                        .formatted(port));
        start(List.of(file));
    }

    private void choose(String id) {
        robot.interact(() -> setting(id).fire());
    }

    private MenuItem setting(String id) {
        return items(robot.lookup("#settings").queryAs(MenuButton.class).getItems())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<MenuItem> items(List<MenuItem> among) {
        return among.stream()
                .flatMap(item ->
                        item instanceof Menu menu ? items(menu.getItems()) : Stream.of(item));
    }

    private List<String> mini() {
        return robot.lookup("#mini .label").queryAllAs(Label.class).stream()
                .filter(label -> label.getScene() != null)
                .filter(label -> label.getScene().getWindow().isShowing())
                .map(Labeled::getText)
                .toList();
    }

    private List<String> namesOnDisk() {
        return BoardFile.read(home().firstBoard()) instanceof BoardFile.Reading.Good(var board, _)
                ? board.targets().stream().map(target -> target.name()).toList()
                : List.of();
    }

    private String news() {
        return robot.lookup("#status-bar")
                .<Node>tryQuery()
                .map(bar -> ((StatusBar) bar).getText())
                .orElse("");
    }

    private void clip(String text) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String copied() {
        var copied = new String[] {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        return copied[0];
    }
}
