package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import javafx.scene.canvas.GraphicsContext;

/// Draws the headings of the groups. Made anew for every theme.
final class Headings {
    private final Palette palette;
    private final Faces faces;

    Headings(Palette palette, Faces faces) {
        this.palette = palette;
        this.faces = faces;
    }

    /// Draws over whatever was there, and nowhere outside the box.
    void paint(GraphicsContext g, Tally tally, Box box) {
        g.setFill(palette.wall());
        g.fillRect(box.x(), box.y(), box.width(), box.height());
        double size = Math.clamp(box.height() * 0.5, 9, 14);
        var bold = faces.bold(size);
        var plain = faces.plain(Math.max(9, size - 1));
        double baseline = box.y() + box.height() - Math.max(3, box.height() * 0.28);
        double sign = Math.rint(size * 0.72);
        double before = sign + Math.rint(size * 0.5);
        var headline = Headline.of(tally, box.width() - before, bold, plain);
        Glyph.draw(
                g,
                headline.worst(),
                box.x() + sign / 2,
                Math.rint(baseline) - bold.capHeight() / 2,
                sign,
                palette.sign(headline.worst()));
        double x = box.x() + before;
        if (!headline.number().isEmpty()) {
            plain.left(g, headline.number(), x, baseline, palette.sign(headline.worst()));
            x += plain.width(headline.number()) + Headline.SPACE / 2;
        }
        bold.left(g, headline.title(), x, baseline, palette.ink());
        x += bold.width(headline.title()) + Headline.SPACE;
        for (var count : headline.counts()) {
            boolean alarm = count.status() == Status.DOWN;
            plain.left(g, count.text(), x, baseline, alarm ? palette.alarm() : palette.muted());
            x += plain.width(count.text()) + Headline.SPACE;
        }
    }
}
