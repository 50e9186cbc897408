package io.pingwall;

import io.pingwall.board.Home;
import io.pingwall.board.Preferences;
import io.pingwall.board.PreferencesFile;
import io.pingwall.monitor.Clock;
import io.pingwall.probe.ConnectProbe;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Surroundings;
import io.pingwall.probe.icmp.Pingers;
import io.pingwall.ui.Doors;
import io.pingwall.ui.Live;
import io.pingwall.ui.MainWindow;
import io.pingwall.ui.Nearby;
import io.pingwall.ui.NoWindowException;
import io.pingwall.ui.Pump;
import io.pingwall.ui.Theme;
import io.pingwall.ui.Toolkit;

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
import java.util.function.Supplier;

/// Builds the window and what runs behind it, and stops it all in reverse.
public final class App {
    private static final Logger LOG = System.getLogger(App.class.getName());
    private static final long PENDING_SAVE_SECONDS = 10;

    private final Executor screen = Platform::runLater;
    private final ExecutorService background = oneAfterTheOther("background");
    private final ExecutorService disk = oneAfterTheOther("disk");
    private final Home home;
    private final Preferences remembered;
    private final CompletableFuture<@Nullable Void> closed = new CompletableFuture<>();
    private @Nullable MainWindow window;
    private @Nullable Core core;
    private @Nullable Pump pump;
    private Runnable closing = () -> {};
    private boolean reporting;
    private boolean stopping;

    App(Home home, Preferences remembered) {
        this.home = home;
        this.remembered = remembered;
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @param args a board file, or nothing
    /// @param wall whether it starts in wall mode
    /// @throws NoWindowException where there is no display, or what shows windows is not installed
    public static void openWindow(List<String> args, boolean wall) throws NoWindowException {
        var home = Home.find();
        var app = new App(home, PreferencesFile.read(home).preferences());
        var asked = args.isEmpty() ? null : Path.of(args.getFirst());
        Toolkit.start(() -> app.open(asked, wall));
        app.closed.join();
    }

    private void open(@Nullable Path asked, boolean wall) {
        try {
            var made = start(new Stage(), asked);
            if (wall) {
                made.enterWall();
            }
        } catch (RuntimeException e) {
            // nobody could close a window that never came up
            closed.completeExceptionally(e);
        }
    }

    /// On the JavaFX thread.
    MainWindow start(Stage stage, @Nullable Path asked) {
        var made =
                new MainWindow(
                        new MainWindow.Parts(
                                stage,
                                new Theme(remembered.theme()),
                                home,
                                InstantSource.system(),
                                screen,
                                background,
                                disk,
                                new Doors(
                                        () -> run(Pingers::openProgram), new WindowBench(screen))));
        window = made;
        closing = stage::close;
        stage.setOnHidden(_ -> stop());
        made.recall(remembered);
        open(made, asked);
        stage.show();
        run(Pingers::open);
        return made;
    }

    private void open(MainWindow made, @Nullable Path asked) {
        var last = asked == null ? remembered.board() : asked;
        var place = last == null ? home.firstBoard() : last.toAbsolutePath();
        made.open(place, !place.equals(home.firstBoard()));
        Thread.startVirtualThread(() -> {
            var found = nearby(Surroundings.look());
            screen.execute(() -> made.show(found));
        });
    }

    private static Nearby nearby(Surroundings around) {
        return new Nearby(
                around.own().isEmpty() ? List.of("This machine = 127.0.0.1") : lines(around.own()),
                lines(around.gateways()),
                lines(around.nameServers()));
    }

    private static List<String> lines(List<Surroundings.Place> places) {
        return places.stream().map(place -> place.name() + " = " + place.address()).toList();
    }

    /// Starts to ask, in place of what asked before.
    private void run(Supplier<Pinger> opens) {
        Thread.startVirtualThread(() -> {
            var opened = Core.open(opens, new ConnectProbe());
            screen.execute(() -> attach(opened));
        });
    }

    private void attach(Core opened) {
        var shown = window;
        if (stopping || shown == null) {
            Thread.startVirtualThread(opened::close);
            return;
        }
        closeCore();
        var carries =
                new Pump(
                        new Pump.Parts(opened.monitor()::drain, shown::show, screen, Clock.SYSTEM));
        core = opened;
        pump = carries;
        shown.attach(new Live(opened.monitor(), opened.history(), carries));
        carries.start();
        if (!reporting) {
            reporting = true;
            WindowReport.print(opened.monitor(), carries.times(), () -> screen.execute(closing));
        }
    }

    private void closeCore() {
        var carried = pump;
        var ran = core;
        if (carried != null && ran != null) {
            carried.close();
            background.execute(ran::close);
        }
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
        closeCore();
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
