package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.board.BoardFile;
import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.board.HostEntry;
import io.pingwall.board.PinHash;
import io.pingwall.board.Preferences;
import io.pingwall.board.WallSettings;
import io.pingwall.ui.MainWindow;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// The real window over the real engine, which asks loopback addresses alone, and a hand on it.
@ExtendWith(ApplicationExtension.class)
abstract class OpenedWindow {
    /// For a machine that is busy with other work; nothing waits this long where all is well.
    private static final int PATIENCE_SECONDS = 60;

    static final List<String> THREE = List.of("127.0.0.2", "127.0.0.3", "127.0.0.4");

    final FxRobot robot = new FxRobot();
    private @Nullable Stage stage;
    private @Nullable MainWindow window;

    @TempDir Path folder;

    @Stop
    void stop() {
        close();
    }

    Path board(String name, String... addresses) throws IOException {
        var file = folder.resolve(name + ".pingwall");
        var hosts = List.of(addresses).stream().map(a -> HostEntry.of(a, a)).toList();
        BoardFile.write(file, BoardFile.text(Document.empty(name).add("", hosts)));
        return file;
    }

    String title() {
        return stage == null ? "" : stage.getTitle();
    }

    void startWithThree() throws IOException {
        var hosts = THREE.stream().map(address -> HostEntry.of(address, address)).toList();
        BoardFile.write(
                home().firstBoard(), BoardFile.text(Document.empty("three").add("", hosts)));
        start();
        eventually("✓ 3 up", () -> text("#count-up"));
    }

    void start() {
        start(List.of());
    }

    void start(List<Path> boards) {
        var ahead = Ahead.start(home());
        robot.interact(() -> {
            var opened = new Stage();
            window = new App(ahead, new CompletableFuture<>()).start(opened, boards);
            stage = opened;
        });
    }

    Stage stage() {
        return Objects.requireNonNull(stage);
    }

    MainWindow window() {
        return Objects.requireNonNull(window);
    }

    void close() {
        robot.interact(() -> {
            if (stage != null) {
                stage.hide();
            }
        });
    }

    void shortcut(KeyCode key) {
        robot.press(KeyCode.SHORTCUT, key).release(key, KeyCode.SHORTCUT);
    }

    String text(String id) {
        return robot.lookup(id)
                .match(OpenedWindow::isInFront)
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

    List<String> onDisk() {
        return BoardFile.read(home().firstBoard()) instanceof BoardFile.Reading.Good(var board, _)
                ? board.targets().stream().map(target -> target.address()).toList()
                : List.of();
    }

    Home home() {
        return new Home(folder.resolve("home"));
    }

    /// What a window remembers whose wall has the PIN 4711.
    static Preferences locked() {
        var usual = Preferences.DEFAULT;
        return new Preferences(
                usual.boards(),
                usual.look(),
                null,
                usual.splits(),
                usual.view(),
                usual.columns(),
                usual.sort(),
                usual.order(),
                usual.saved(),
                WallSettings.DEFAULT.withPin(PinHash.of("4711")));
    }

    static <T> void eventually(T wanted, Supplier<T> found) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> wanted.equals(found.get()));
        } catch (TimeoutException e) {
            assertEquals(wanted, found.get());
        }
    }
}
