package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.ui.control.RoundTrip;

import javafx.scene.canvas.GraphicsContext;

/// Name, round trip or reason, and a bar that says how the round trip compares with what is slow.
final class MediumTile implements TilePainter {
    private static final double BAR = 4;
    private static final double ARC = 8;
    private static final double PADDING = 8;

    private final Palette palette;
    private final Face name;
    private final Face figure;
    private final Face plain;

    MediumTile(Palette palette, Faces faces, double roominess) {
        this.palette = palette;
        name = faces.bold(12 + 2 * roominess);
        figure = faces.plain(12 + 4 * roominess);
        plain = faces.plain(11 + roominess);
    }

    @Override
    public boolean differs(HostState before, HostState after) {
        var was = before.statistics().window();
        var is = after.statistics().window();
        return before.status() != after.status()
                || was.share() != is.share()
                || !before.target().equals(after.target())
                || !figure(before).equals(figure(after));
    }

    private static String figure(HostState state) {
        return Words.hasRoundTrip(state)
                ? RoundTrip.millis((double) state.statistics().lastNanos())
                : Words.brief(state);
    }

    @Override
    public void paint(GraphicsContext g, HostState state, Box box) {
        var look = palette.of(state.status());
        Card.draw(g, palette, state.status(), box, BAR, ARC);
        double left = box.x() + BAR + PADDING;
        double right = box.x() + box.width() - PADDING;
        double text = name.capHeight() + figure.capHeight();
        double space = Math.min(14, (box.height() - text - 3) / 4);
        double first = box.y() + space + 1 + name.capHeight();
        double glyph = 10;
        Glyph.draw(
                g,
                state.status(),
                right - glyph / 2,
                Math.rint(first) - name.capHeight() / 2,
                glyph,
                look.accent());
        double room = right - glyph - 6 - left;
        name.left(g, name.cutInMiddle(state.target().name(), room), left, first, look.ink());
        double second = first + figure.capHeight() + Math.max(6, space * 0.9);
        paintFigure(g, state, look, left, right, second);
        paintBar(g, state, look, left, right, box.y() + box.height() - Math.max(4, space));
    }

    private void paintFigure(
            GraphicsContext g, HostState state, Look look, double left, double right, double y) {
        var window = state.statistics().window();
        String loss = window.lost() == 0 ? "" : Words.lost(window.share());
        if (Words.hasRoundTrip(state)) {
            String number = figure(state);
            figure.left(g, number, left, y, look.muted());
            if (figure.width(number) + plain.width(loss) + 8 <= right - left) {
                plain.right(g, loss, right, y, look.lost());
            }
        } else {
            plain.left(g, plain.cutAtEnd(figure(state), right - left), left, y, look.muted());
        }
    }

    /// Full where the round trip is as long as makes a host slow; a tenth of that is half of it.
    private void paintBar(
            GraphicsContext g,
            HostState state,
            Look look,
            double left,
            double right,
            double bottom) {
        if (!Words.hasRoundTrip(state)) {
            return;
        }
        double slow = state.target().settings().thresholds().slowAbove().toNanos();
        double decades = Math.log10(Math.max(1, state.statistics().lastNanos()) / slow);
        double share = Math.clamp(1 + decades / 2, 0.02, 1);
        double width = right - left;
        g.setFill(palette.line());
        g.fillRoundRect(left, Math.rint(bottom) - 3, width, 3, 3, 3);
        g.setFill(look.edge());
        g.fillRoundRect(left, Math.rint(bottom) - 3, Math.rint(width * share), 3, 3, 3);
    }
}
