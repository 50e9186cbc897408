package io.pingwall.ui;

import io.pingwall.language.Phrases;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

/// Brings up to date, twice a second, what need not follow every result. Of the JavaFX thread.
final class Pulse {
    private static final Phrases SAY = Phrases.of(Pulse.class);

    record Parts(
            Picture picture,
            HostCommands hosts,
            HostViews views,
            Header header,
            StatusLine status,
            SidePanel side,
            Banners banners) {}

    private static final Duration BEAT = Duration.millis(500);

    private final Parts parts;
    private final Timeline timeline = new Timeline(new KeyFrame(BEAT, _ -> beat()));
    private @Nullable Live live;
    private long beats;

    Pulse(Parts parts) {
        this.parts = parts;
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    void start() {
        timeline.play();
    }

    void stop() {
        timeline.stop();
    }

    void attach(Live running) {
        live = running;
    }

    void showCounts() {
        parts.status.showCounts(parts.picture);
        parts.status.showMatching(
                parts.views.isFiltered()
                        ? SAY.of("match", parts.views.matching(), parts.picture.size())
                        : "");
    }

    private void beat() {
        showCounts();
        parts.header.showPaused(parts.hosts.isAllPaused());
        if (live != null) {
            showFigures(live);
        }
        if (beats++ % 2 == 0) {
            parts.views.settle();
            parts.side.opened().flatMap(parts.picture::state).ifPresent(parts.side::refresh);
        }
    }

    private void showFigures(Live running) {
        var pump = running.pump();
        parts.status.showFigures(running.monitor().figures());
        parts.banners.show(running.monitor().rateLimits());
        parts.status.showAge(
                PictureAge.of(pump.age(), pump.sinceChange(), parts.picture.patience()));
    }
}
