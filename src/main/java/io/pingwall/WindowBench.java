package io.pingwall;

import io.pingwall.probe.bench.Bench;
import io.pingwall.probe.bench.Load;
import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Way;
import io.pingwall.probe.icmp.Pingers;
import io.pingwall.ui.Comparison;

import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Compares ways to ask for the window, one comparison after the other, on a thread of its own.
final class WindowBench implements Comparison {
    private static final int ECHOES = 3;

    private final Executor screen;
    private final ExecutorService runs =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("bench").daemon().factory());

    /// @param screen runs a task on the JavaFX thread
    WindowBench(Executor screen) {
        this.screen = screen;
    }

    @Override
    public void run(int targets, Set<Way> ways, Heard heard) {
        var asked = Set.copyOf(ways);
        runs.execute(() -> {
            try {
                new Bench(Pingers::open)
                        .run(
                                Load.loopback(targets, ECHOES),
                                asked,
                                false,
                                new OnScreen(screen, heard));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                screen.execute(heard::over);
            }
        });
    }

    private record OnScreen(Executor screen, Heard heard) implements Bench.Audience {
        @Override
        public void starts(Way way) {
            screen.execute(() -> heard.starts(way));
        }

        @Override
        public void ended(Measure measure) {
            screen.execute(() -> heard.ended(measure));
        }
    }
}
