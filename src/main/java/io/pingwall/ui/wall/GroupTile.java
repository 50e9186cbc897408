package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws the one tile of a collapsed group, but for the cells of its heat map: a bar and a sign in
/// the worst state, the name, the counts. Made anew for every theme.
final class GroupTile {
    private static final double BAR = 4;
    private static final double PADDING = 6;

    /// Where the mark at the left of the head ends that opens the group.
    static final double MARK_END = 20;

    private final Palette palette;
    private final Faces faces;

    GroupTile(Palette palette, Faces faces) {
        this.palette = palette;
        this.faces = faces;
    }

    /// All of the tile.
    void paint(GraphicsContext g, Tally tally, Box box, Box head) {
        var look = palette.of(tally.worst());
        g.setFill(look.edge());
        g.fillRect(box.x(), box.y(), box.width(), box.height());
        g.setFill(edge(tally.worst()));
        g.fillRect(box.x() + BAR, box.y(), box.width() - BAR, box.height());
        g.setFill(palette.of(Status.UP).surface());
        g.fillRect(box.x() + BAR, box.y() + 1, box.width() - BAR - 1, box.height() - 2);
        text(g, tally, head);
    }

    /// The same without the heat map's ground.
    void refresh(GraphicsContext g, Tally tally, Box box, Box head) {
        double right = box.x() + box.width();
        double bottom = box.y() + box.height();
        g.setFill(palette.of(Status.UP).surface());
        g.fillRect(head.x() + BAR, head.y() + 1, head.width() - BAR - 1, head.height() - 1);
        g.setFill(edge(tally.worst()));
        g.fillRect(box.x(), box.y(), box.width(), 1);
        g.fillRect(box.x(), bottom - 1, box.width(), 1);
        g.fillRect(right - 1, box.y(), 1, box.height());
        g.setFill(palette.of(tally.worst()).edge());
        g.fillRect(box.x(), box.y(), BAR, box.height());
        text(g, tally, head);
    }

    private Color edge(Status worst) {
        return worst == Status.DOWN ? palette.of(worst).edge() : palette.line();
    }

    private void text(GraphicsContext g, Tally tally, Box head) {
        boolean twoLines = head.height() >= 30;
        var bold = faces.bold(12);
        var plain = faces.plain(11);
        double left = head.x() + BAR + PADDING;
        double names = head.x() + MARK_END + 1;
        double right = head.x() + head.width() - PADDING;
        double baseline = Math.rint(head.y() + (twoLines ? 6 : 5) + bold.capHeight());
        double middle = baseline - bold.capHeight() / 2;
        Headings.mark(g, left, middle, false, palette.muted());
        Glyph.draw(g, tally.worst(), names + 4.5, middle, 9, palette.sign(tally.worst()));
        double x = names + 14;
        if (twoLines) {
            String name = tally.group().isEmpty() ? Words.noGroup() : tally.group();
            bold.left(g, bold.cutInMiddle(name, right - x), x, baseline, palette.ink());
            double second = baseline + 6 + plain.capHeight();
            counts(g, Headline.counts(tally, right - left, plain), plain, left, second);
            return;
        }
        var line = Headline.of(tally, right - x, bold, plain);
        if (!line.number().isEmpty()) {
            plain.left(g, line.number(), x, baseline, palette.sign(line.worst()));
            x += plain.width(line.number()) + Headline.SPACE / 2;
        }
        bold.left(g, line.title(), x, baseline, palette.ink());
        x += bold.width(line.title()) + Headline.SPACE;
        counts(g, line.counts(), plain, x, baseline);
    }

    private void counts(
            GraphicsContext g, Iterable<Headline.Count> counts, Face plain, double x, double y) {
        double at = x;
        for (var count : counts) {
            boolean alarm = count.status() == Status.DOWN;
            plain.left(g, count.text(), at, y, alarm ? palette.alarm() : palette.muted());
            at += plain.width(count.text()) + Headline.SPACE;
        }
    }
}
