package io.pingwall.ui.wall;

import io.pingwall.health.HostState;

import javafx.scene.canvas.GraphicsContext;

/// A short name and the glyph.
final class SmallTile implements TilePainter {
    private static final double BAR = 3;
    private static final double ARC = 6;

    private final Palette palette;
    private final Face name;

    SmallTile(Palette palette, Faces faces, double roominess) {
        this.palette = palette;
        name = faces.plain(10 + 2 * roominess);
    }

    @Override
    public boolean differs(HostState before, HostState after) {
        return before.status() != after.status()
                || !before.target().name().equals(after.target().name());
    }

    @Override
    public void paint(GraphicsContext g, HostState state, Box box) {
        var look = palette.of(state.status());
        Card.draw(g, palette, state.status(), box, BAR, ARC);
        boolean narrow = box.width() < 80;
        double glyph = narrow ? 7 : 9;
        double space = narrow ? 3 : 5;
        double middle = box.y() + box.height() / 2;
        double glyphX = box.x() + BAR + space + glyph / 2;
        Glyph.draw(g, state.status(), glyphX, middle, glyph, look.accent());
        double left = glyphX + glyph / 2 + space + 1;
        double room = box.x() + box.width() - space - left;
        name.left(
                g,
                name.cutInMiddle(state.target().name(), room),
                left,
                middle + name.capHeight() / 2,
                look.ink());
    }
}
