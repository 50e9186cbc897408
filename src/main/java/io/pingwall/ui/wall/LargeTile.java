package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.history.History;
import io.pingwall.history.Samples;
import io.pingwall.ui.control.Beats;
import io.pingwall.ui.control.RoundTrip;
import io.pingwall.ui.control.Sparkline;

import javafx.scene.canvas.GraphicsContext;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// Name, address, round trip, sparkline, loss, and how long it has been like this.
final class LargeTile implements TilePainter {
    static final int BEATS = 60;
    private static final double BAR = 5;
    private static final double ARC = 10;

    private final Palette palette;
    private final History history;
    private final InstantSource clock;
    private final Face name;
    private final Face plain;
    private final Face word;
    private final Face big;
    private final Face unit;
    private final List<Face> reasons;
    private final double padding;

    /// @param roominess 0 for the smallest of its kind to 1 for the largest
    LargeTile(
            Palette palette, Faces faces, History history, InstantSource clock, double roominess) {
        this.palette = palette;
        this.history = history;
        this.clock = clock;
        name = faces.bold(13 + 2 * roominess);
        plain = faces.plain(11 + roominess);
        word = faces.bold(11);
        big = faces.bold(22 + 10 * roominess);
        unit = faces.plain(12 + 2 * roominess);
        reasons = List.of(faces.bold(16 + 3 * roominess), faces.bold(14), faces.bold(12));
        padding = Math.rint(9 + 5 * roominess);
    }

    @Override
    public boolean differs(HostState before, HostState after) {
        return true;
    }

    @Override
    public void paint(GraphicsContext g, HostState state, Box box) {
        var look = palette.of(state.status());
        Card.draw(g, palette, state.status(), box, BAR, ARC);
        double left = box.x() + BAR + padding;
        double right = box.x() + box.width() - padding;
        double y = paintHead(g, state, look, left, right, box.y() + padding);
        double bottom = box.y() + box.height() - padding;
        paintFoot(g, state, look, left, right, bottom);
        y = paintFigure(g, state, look, left, right, y);
        double curveBottom = bottom - plain.capHeight() - Math.rint(padding * 0.8);
        paintCurve(g, state, look, new Box(left, y, right - left, curveBottom - y));
    }

    /// @return where the head ends
    private double paintHead(
            GraphicsContext g, HostState state, Look look, double left, double right, double top) {
        double baseline = top + name.capHeight() + 1;
        String status = Words.of(state.status()).toUpperCase(Locale.ROOT);
        double wordX = right - word.width(status);
        word.left(g, status, wordX, baseline, look.accent());
        double glyph = 11;
        double glyphX = Math.rint(wordX - 6 - glyph / 2);
        Glyph.draw(
                g,
                state.status(),
                glyphX,
                Math.rint(baseline) - word.capHeight() / 2,
                glyph,
                look.accent());
        double room = glyphX - glyph - left;
        name.left(g, name.cutInMiddle(state.target().name(), room), left, baseline, look.ink());
        double second = baseline + plain.capHeight() + Math.rint(padding * 0.72);
        String address = plain.cutInMiddle(Words.address(state.target()), right - left);
        plain.left(g, address, left, second, look.muted());
        return second;
    }

    private double paintFigure(
            GraphicsContext g, HostState state, Look look, double left, double right, double top) {
        double baseline = top + big.capHeight() + Math.rint(padding * 1.3);
        if (Words.hasRoundTrip(state)) {
            String figure = RoundTrip.millis((double) state.statistics().lastNanos());
            int space = figure.indexOf(' ');
            String number = figure.substring(0, space);
            big.left(g, number, left, baseline, look.ink());
            double after = left + big.width(number) + 5;
            unit.left(g, figure.substring(space + 1), after, baseline, look.muted());
        } else {
            paintReason(g, state, look, left, right, baseline);
        }
        return baseline + Math.rint(padding * 0.9);
    }

    private void paintReason(
            GraphicsContext g, HostState state, Look look, double left, double right, double y) {
        String reason = Words.reason(state);
        double room = right - left;
        var face =
                reasons.stream()
                        .filter(f -> f.width(reason) <= room)
                        .findFirst()
                        .orElse(reasons.getLast());
        boolean calm = state.status() == Status.UNKNOWN || state.status() == Status.PAUSED;
        face.left(g, face.cutAtEnd(reason, room), left, y, calm ? look.muted() : look.ink());
    }

    private void paintCurve(GraphicsContext g, HostState state, Look look, Box box) {
        if (box.height() < 8) {
            return;
        }
        var beats = beats(history.recent(state.target().id(), BEATS));
        Sparkline.draw(
                g,
                beats,
                BEATS,
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                state.status() == Status.DOWN ? look.muted() : look.edge(),
                look.lost());
    }

    private void paintFoot(
            GraphicsContext g,
            HostState state,
            Look look,
            double left,
            double right,
            double baseline) {
        var window = state.statistics().window();
        String loss = window.asked() == 0 ? "" : Words.lost(window.share());
        boolean losing = window.lost() > 0;
        boolean plainly = !losing || state.status() == Status.DOWN;
        plain.right(g, loss, right, baseline, plainly ? look.muted() : look.lost());
        double room = right - left - plain.width(loss) - 12;
        String lasting = Words.lasting(state, clock.instant());
        plain.left(g, plain.cutAtEnd(lasting, room), left, baseline, look.muted());
    }

    private static Beats beats(Samples samples) {
        return new Beats() {
            @Override
            public int size() {
                return samples.size();
            }

            @Override
            public long nanos(int i) {
                return samples.nanos(i);
            }

            @Override
            public Duration interval() {
                return samples.interval();
            }
        };
    }
}
