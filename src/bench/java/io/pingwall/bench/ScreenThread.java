package io.pingwall.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The JavaFX thread, as seen from another one that waits for it.
public final class ScreenThread {
    private ScreenThread() {}

    /// Starts JavaFX: with real windows where there is a display, else without, drawn by software.
    ///
    /// @return which of the two, as a sentence
    public static String start() throws InterruptedException {
        var system = System.getProperty("os.name", "");
        var display = System.getenv("DISPLAY");
        boolean without = system.startsWith("Linux") && (display == null || display.isEmpty());
        if (without) {
            startWithout(1920, 1080);
            return "No display: JavaFX's platform without one, drawn by software.";
        }
        begin();
        return display == null
                ? "A real window on this screen."
                : "A real window on display " + display + ".";
    }

    /// Starts JavaFX without a display, whether or not there is one.
    public static void startWithout(int width, int height) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        begin();
        screen(width, height);
    }

    /// Has a screen of this size from here on; only after [#startWithout].
    public static void screen(int width, int height) throws InterruptedException {
        run(() -> LargeScreen.make(width, height));
    }

    /// Waits until so many frames were laid out.
    public static void pulses(int count) throws InterruptedException {
        var passed = new CountDownLatch(count);
        run(() ->
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        passed.countDown();
                        if (passed.getCount() == 0) {
                            stop();
                        }
                    }
                }.start());
        passed.await();
    }

    private static void begin() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.setImplicitExit(false);
        Platform.startup(started::countDown);
        started.await();
    }

    /// Closes all windows, so that nothing is drawn while the process ends.
    public static void end() throws InterruptedException {
        run(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        pulses(2);
    }

    public static void run(Task task) throws InterruptedException {
        call(() -> {
            task.run();
            return true;
        });
    }

    /// Returns when it has run.
    public static <T> T call(Callable<T> task) throws InterruptedException {
        var future = new FutureTask<>(task);
        Platform.runLater(future);
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// What may fail.
    @FunctionalInterface
    public interface Task {
        void run() throws Exception;
    }
}
