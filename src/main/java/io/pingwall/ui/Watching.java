package io.pingwall.ui;

import io.pingwall.board.Document;
import io.pingwall.health.HostState;
import io.pingwall.monitor.Demand;
import io.pingwall.target.Target;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Keeps monitor and screen at what the board says. Of the JavaFX thread; working out the targets
/// of a large board is done elsewhere.
final class Watching {
    /// @param turned told of each host whose status is another one: how it was, how it is
    /// @param changed told when other hosts are watched, with a sentence where the board's budget
    ///   is too small for them, else an empty one
    record Parts(
            OpenBoard board,
            Picture picture,
            HostViews views,
            WallSwitch wall,
            InstantSource clock,
            Executor screen,
            Executor background,
            BiConsumer<HostState, HostState> turned,
            Consumer<String> changed) {}

    private final Parts parts;
    private @Nullable Live live;

    Watching(Parts parts) {
        this.parts = parts;
        parts.board.documentProperty().subscribe(document -> watch(document));
    }

    void attach(Live running) {
        live = running;
        parts.wall.attach(running.pump());
        watch(parts.board.document());
    }

    void show(List<HostState> changed) {
        var shown = parts.picture.show(changed, parts.turned);
        parts.views.show(shown);
        parts.wall.show(shown);
    }

    private void watch(Document document) {
        var running = live;
        parts.background.execute(() -> {
            var targets = document.targets();
            if (running != null) {
                running.monitor().limit(document.rates());
                running.monitor().watch(targets);
            }
            var shortfall = Demand.shortfall(document.rates(), targets).orElse("");
            parts.screen.execute(() -> watch(document, targets, shortfall));
        });
    }

    private void watch(Document document, List<Target> targets, String shortfall) {
        // a later change has its own turn
        if (document.equals(parts.board.document())) {
            var states = parts.picture.watch(targets, parts.clock.instant());
            parts.views.setTargets(states);
            parts.wall.setTargets(states);
            parts.changed.accept(shortfall);
        }
    }
}
