package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws the headings of the groups. Made anew for every theme.
final class Headings {
    /// Below this there is room for the name and little else.
    private static final double ROOM_FOR_MARK = 110;

    private final Palette palette;
    private final Faces faces;
    private final boolean foldable;

    /// @param foldable whether a group can be collapsed, which a mark before its name tells
    Headings(Palette palette, Faces faces, boolean foldable) {
        this.palette = palette;
        this.faces = faces;
        this.foldable = foldable;
    }

    /// With a line below, for a heading that tiles go by under.
    void paintOver(GraphicsContext g, Tally tally, Box box) {
        paint(g, tally, box);
        g.setFill(palette.line());
        g.fillRect(box.x(), box.y() + box.height(), box.width(), 1);
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
        double middle = Math.rint(baseline) - bold.capHeight() / 2;
        double left = box.x();
        if (foldable && box.width() >= ROOM_FOR_MARK && size >= 9) {
            mark(g, left, middle, true, palette.muted());
            left += 13;
        }
        double before = left - box.x() + sign + Math.rint(size * 0.5);
        var headline = Headline.of(tally, box.width() - before, bold, plain);
        Glyph.draw(
                g, headline.worst(), left + sign / 2, middle, sign, palette.sign(headline.worst()));
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

    /// Points down where the group is open, to the right where it is collapsed.
    static void mark(GraphicsContext g, double left, double middle, boolean open, Color color) {
        double x = Math.rint(left);
        double y = Math.rint(middle);
        g.setFill(color);
        if (open) {
            g.fillPolygon(new double[] {x, x + 8, x + 4}, new double[] {y - 2, y - 2, y + 3}, 3);
        } else {
            g.fillPolygon(new double[] {x + 1, x + 6, x + 1}, new double[] {y - 4, y, y + 4}, 3);
        }
    }
}
