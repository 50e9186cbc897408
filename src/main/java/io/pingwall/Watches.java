package io.pingwall;

import io.pingwall.monitor.Clock;
import io.pingwall.probe.Pinger;
import io.pingwall.ui.BoardTab;
import io.pingwall.ui.Live;
import io.pingwall.ui.Lives;
import io.pingwall.ui.Pump;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What runs behind the boards of the window: a monitor, a history and a pump for each, over one
/// pinger. Of the JavaFX thread.
final class Watches implements Lives {
    /// @param screen the JavaFX thread
    /// @param background runs tasks one after the other, off the JavaFX thread
    /// @param first told of the first watch that runs
    record Parts(Executor screen, Executor background, Consumer<Live> first) {}

    private record Running(Core.Watch watch, Pump pump) {}

    private final Parts parts;
    private final Map<BoardTab, Optional<Running>> boards = new LinkedHashMap<>();
    private @Nullable Core core;
    private boolean told;
    private boolean closed;

    Watches(Parts parts) {
        this.parts = parts;
    }

    /// Starts to ask, in place of what asked before.
    void open(Supplier<Pinger> opens) {
        await(CompletableFuture.supplyAsync(() -> Core.open(opens), Thread::startVirtualThread));
    }

    /// Starts to ask as soon as this is open.
    void await(CompletableFuture<Core> opening) {
        Thread.startVirtualThread(() -> {
            var opened = opening.join();
            parts.screen.execute(() -> take(opened));
        });
    }

    private void take(Core opened) {
        if (closed) {
            parts.background.execute(opened::close);
            return;
        }
        Core.tell(opened.pinger().means());
        var before = core;
        var ended = List.copyOf(boards.values());
        core = opened;
        List.copyOf(boards.keySet()).forEach(board -> run(board, opened));
        end(ended, before);
    }

    @Override
    public void begin(BoardTab board) {
        boards.put(board, Optional.empty());
        if (core != null) {
            run(board, core);
        }
    }

    private void run(BoardTab board, Core over) {
        var watch = over.watch();
        var pump =
                new Pump(
                        new Pump.Parts(
                                watch.monitor()::drain, board::show, parts.screen, Clock.SYSTEM));
        var live = new Live(watch.monitor(), watch.history(), pump);
        boards.put(board, Optional.of(new Running(watch, pump)));
        board.attach(live);
        pump.start();
        if (!told) {
            told = true;
            parts.first.accept(live);
        }
    }

    @Override
    public void end(BoardTab board) {
        var ended = boards.remove(board);
        if (ended != null) {
            end(List.of(ended), null);
        }
    }

    /// Ends all of it.
    void close() {
        closed = true;
        end(List.copyOf(boards.values()), core);
        boards.clear();
    }

    /// Closing waits for threads.
    private void end(List<Optional<Running>> ended, @Nullable Core under) {
        for (var each : ended) {
            each.ifPresent(running -> {
                running.pump.close();
                parts.background.execute(running.watch::close);
            });
        }
        if (under != null) {
            parts.background.execute(under::close);
        }
    }
}
