package io.pingwall.bench;

import io.pingwall.board.Home;
import io.pingwall.board.PreferencesFile;
import io.pingwall.monitor.Clock;
import io.pingwall.ui.Care;
import io.pingwall.ui.Crashes;
import io.pingwall.ui.Doors;
import io.pingwall.ui.Lives;
import io.pingwall.ui.Login;
import io.pingwall.ui.MainWindow;
import io.pingwall.ui.Theme;
import io.pingwall.ui.wall.WallView;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// The real window, with a home and settings of its own, over whatever is to stand for the network.
/// Of the JavaFX thread but for [#settle].
public final class SyntheticWindow {
    /// @param home a folder for settings
    /// @param settings the text of the settings file
    /// @param lives what runs behind each board
    public record Parts(Path home, String settings, InstantSource clock, Lives lives) {}

    private static final int ROUNDS = 5;

    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final ExecutorService disk = Executors.newSingleThreadExecutor();
    private final Stage stage = new Stage();
    private final Theme theme;
    private final MainWindow window;

    public SyntheticWindow(Parts parts) throws IOException {
        Files.createDirectories(parts.home);
        var home = new Home(parts.home);
        Files.writeString(home.settings(), parts.settings);
        var remembered = PreferencesFile.read(home).preferences();
        theme = new Theme(remembered.look().theme());
        window =
                new MainWindow(
                        new MainWindow.Parts(
                                stage,
                                theme,
                                home,
                                parts.clock,
                                Platform::runLater,
                                background,
                                disk,
                                new Doors(
                                        parts.lives,
                                        _ -> {},
                                        () -> {},
                                        (_, _, heard) -> heard.over(),
                                        Login.NONE,
                                        new NoCare(),
                                        new Crashes(Clock.SYSTEM))),
                        remembered);
    }

    /// A window that is measured looks after nothing.
    private static final class NoCare implements Care {
        @Override
        public void report(
                Path file, List<Path> boards, boolean addresses, Consumer<String> told) {}

        @Override
        public void openLogs(Consumer<String> told) {}

        @Override
        public boolean knowsPlaceToAsk() {
            return false;
        }

        @Override
        public void askForNewVersion(Consumer<Answer> told) {}
    }

    /// Shows these boards, or what a first start shows.
    public void show(List<Path> boards, double width, double height) {
        window.open(boards);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
    }

    public MainWindow window() {
        return window;
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Theme theme() {
        return theme;
    }

    public WallView wall() {
        return (WallView) find("#wall");
    }

    /// @throws IllegalStateException where there is none
    public Node find(String id) {
        var found = scene().lookup(id);
        if (found == null) {
            throw new IllegalStateException("The window has no " + id + " any more.");
        }
        return found;
    }

    /// Waits until what the window does elsewhere is done and shown. Never on the JavaFX thread.
    public void settle() throws InterruptedException {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                disk.submit(() -> {}).get();
                background.submit(() -> {}).get();
                ScreenThread.run(() -> {});
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public void close() {
        window.stop();
        stage.close();
        background.shutdownNow();
        disk.shutdownNow();
    }
}
