package io.pingwall;

import io.pingwall.board.Home;
import io.pingwall.board.Preferences;
import io.pingwall.board.PreferencesFile;
import io.pingwall.language.Phrases;
import io.pingwall.machine.Build;
import io.pingwall.machine.LogFile;
import io.pingwall.machine.LoginEntry;
import io.pingwall.machine.OneWindow;
import io.pingwall.machine.Wish;
import io.pingwall.monitor.Clock;
import io.pingwall.probe.Surroundings;
import io.pingwall.probe.icmp.Pingers;
import io.pingwall.ui.Crashes;
import io.pingwall.ui.Doors;
import io.pingwall.ui.Live;
import io.pingwall.ui.MainWindow;
import io.pingwall.ui.Nearby;
import io.pingwall.ui.NoWindowException;
import io.pingwall.ui.Theme;
import io.pingwall.ui.Toolkit;
import io.pingwall.ui.WindowIcon;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Builds the window and what runs behind it, and stops it all in reverse.
public final class App {
    private static final Phrases SAY = Phrases.of(App.class);
    private static final Logger LOG = System.getLogger(App.class.getName());
    private static final long PENDING_SAVE_SECONDS = 10;

    private final Executor screen = Platform::runLater;
    private final ExecutorService background = oneAfterTheOther("background");
    private final ExecutorService disk = oneAfterTheOther("disk");
    private final Crashes crashes = new Crashes(Clock.SYSTEM);
    private final Home home;
    private final Build build;
    private final LogFile log;
    private final Preferences remembered;
    private final CompletableFuture<Core> core;
    private final CompletableFuture<@Nullable Void> closed;
    private final Watches watches =
            new Watches(new Watches.Parts(screen, background, this::report));
    private @Nullable MainWindow window;
    private Runnable closing = () -> {};
    private boolean stopping;

    /// @param closed completed when the window is closed
    App(Ahead ahead, CompletableFuture<@Nullable Void> closed) {
        this.home = ahead.home();
        this.build = ahead.build();
        this.log = ahead.log();
        this.remembered = ahead.preferences().join();
        this.core = ahead.core();
        this.closed = closed;
    }

    /// @param asked what the window shows first
    /// @param window where later starts of the program tell what they wish
    record Opening(Home home, Wish asked, OneWindow window) {}

    /// Opens the window and returns when it is closed.
    ///
    /// @throws NoWindowException where there is no display, or what shows windows is not installed
    static void openWindow(Opening opening) throws NoWindowException {
        Graphics.choose();
        var ahead = Ahead.start(opening.home());
        var closed = new CompletableFuture<@Nullable Void>();
        try (var _ = ahead.log()) {
            Toolkit.start(() -> new App(ahead, closed).open(opening));
            closed.join();
        }
    }

    private void open(Opening opening) {
        try {
            var stage = new Stage();
            stage.setIconified(!opening.asked.raise() || remembered.look().minimised());
            var made = start(stage, opening.asked.boards());
            if (opening.asked.wall()) {
                made.enterWall();
            }
            opening.window.hear(
                    wish -> CompletableFuture.supplyAsync(() -> grant(made, wish), screen));
        } catch (RuntimeException e) {
            // nobody could close a window that never came up
            closed.completeExceptionally(e);
        }
    }

    private boolean grant(MainWindow made, Wish wish) {
        if (stopping) {
            throw new IllegalStateException("The window has just been closed.");
        }
        return made.welcome(wish.boards(), wish.wall(), wish.raise());
    }

    /// On the JavaFX thread.
    MainWindow start(Stage stage, List<Path> asked) {
        Thread.setDefaultUncaughtExceptionHandler(crashes);
        var made =
                new MainWindow(
                        new MainWindow.Parts(
                                stage,
                                new Theme(remembered.look().theme()),
                                home,
                                InstantSource.system(),
                                screen,
                                background,
                                disk,
                                new Doors(
                                        watches,
                                        this::remember,
                                        () -> watches.open(Pingers::openProgram),
                                        new WindowBench(screen),
                                        new StartAtLogin(LoginEntry.here(), LoginEntry.program()),
                                        new OwnCare(screen, home, build),
                                        crashes)),
                        remembered);
        window = made;
        closing = stage::close;
        stage.setOnHidden(_ -> stop());
        made.open(asked);
        lookAround(made);
        stage.show();
        WindowIcon.put(stage);
        log.open();
        watches.await(core);
        return made;
    }

    private void lookAround(MainWindow made) {
        Thread.startVirtualThread(() -> {
            var found = nearby(Surroundings.look());
            screen.execute(() -> made.show(found));
        });
    }

    private static Nearby nearby(Surroundings around) {
        return new Nearby(
                around.own().isEmpty()
                        ? List.of(SAY.of("this-machine") + " = 127.0.0.1")
                        : lines(around.own()),
                lines(around.gateways()),
                lines(around.nameServers()));
    }

    private static List<String> lines(List<Surroundings.Place> places) {
        return places.stream().map(place -> place.name() + " = " + place.address()).toList();
    }

    private void report(Live first) {
        WindowReport.print(first.monitor(), first.pump().times(), () -> screen.execute(closing));
    }

    /// On the JavaFX thread, which waits for a save that is still under way.
    void stop() {
        if (stopping) {
            return;
        }
        stopping = true;
        if (window != null) {
            window.stop();
            remember(window.preferences());
        }
        watches.close();
        background.shutdown();
        disk.shutdown();
        try {
            var saved = disk.awaitTermination(PENDING_SAVE_SECONDS, TimeUnit.SECONDS);
            if (!saved) {
                LOG.log(Level.ERROR, "The board could not be saved in time.");
            }
            background.awaitTermination(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        log.close();
        closed.complete(null);
    }

    private void remember(Preferences now) {
        disk.execute(() -> {
            try {
                PreferencesFile.write(home, now);
            } catch (IOException e) {
                LOG.log(Level.WARNING, e.getMessage());
            }
        });
    }

    private static ExecutorService oneAfterTheOther(String name) {
        return Executors.newSingleThreadExecutor(Thread.ofVirtual().name(name).factory());
    }
}
