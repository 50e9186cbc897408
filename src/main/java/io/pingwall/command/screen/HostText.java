package io.pingwall.command.screen;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.probe.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// One host as text, in whatever room there is. Pure.
final class HostText {
    /// Below these widths a cell holds no round trip, and no name.
    private static final int FIGURE = 18;

    private static final int NAME = 8;
    private static final int FIGURE_WIDTH = 8;
    private static final int LOSS_WIDTH = 12;

    private final Glyphs glyphs;
    private final Instant now;
    private final int screen;

    HostText(Glyphs glyphs, Instant now, int screen) {
        this.glyphs = glyphs;
        this.now = now;
        this.screen = screen;
    }

    /// @param cell columns for it, the blank after it included; the whole screen for a full line
    void add(Line.Builder line, HostState state, int cell) {
        var style = Style.of(state.status());
        line.add(glyphs.of(state.status()), style);
        if (cell < NAME) {
            return;
        }
        if (cell >= screen) {
            whole(line, state, style);
            return;
        }
        var text = state.status() == Status.UP ? Style.PLAIN : style;
        boolean figured = cell >= FIGURE;
        int name = cell - 3 - (figured ? FIGURE_WIDTH + 1 : 0);
        line.add(" " + Legible.fit(state.target().name(), name, glyphs.cut()), text);
        if (figured) {
            line.add(" " + right(figure(state), FIGURE_WIDTH), text);
        }
    }

    private void whole(Line.Builder line, HostState state, Style style) {
        var target = state.target();
        boolean named = !target.name().equals(target.address());
        int room = screen - 2 - FIGURE_WIDTH - 1;
        int name = Math.min(named ? 24 : 40, room / 2);
        var text = state.status() == Status.UP ? Style.PLAIN : style;
        line.add(" " + Legible.fit(target.name(), name, glyphs.cut()), text);
        if (named && screen >= 76) {
            line.add(" " + Legible.fit(target.address(), 16, glyphs.cut()), Style.DIM);
        }
        line.add(" " + right(figure(state), FIGURE_WIDTH), text);
        line.add(lost(state), Style.DIM);
        line.add(
                "  " + state.status().name().toLowerCase(Locale.ROOT) + " for " + age(state),
                style);
        if (state.status() != Status.PAUSED && !(state.latest() instanceof Outcome.Reply)) {
            line.add(", " + state.latest().text(), Style.DIM);
        }
    }

    /// The share of the last 100 asked, in a column of its own.
    private static String lost(HostState state) {
        double share = state.statistics().window().share();
        return share == 0
                ? " ".repeat(LOSS_WIDTH)
                : String.format(Locale.ROOT, " %4.0f %% lost", 100 * share);
    }

    private static String figure(HostState state) {
        long last = state.statistics().lastNanos();
        return switch (state.status()) {
            case DOWN -> "down";
            case PAUSED -> "paused";
            case UNKNOWN -> "unknown";
            case UP, SLOW -> last < 0 ? "lost" : Legible.roundTrip(last);
        };
    }

    private String age(HostState state) {
        return Legible.age(Duration.between(state.since(), now));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
