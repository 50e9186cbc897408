package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;

import javafx.scene.canvas.GraphicsContext;

/// Colour and pattern: down is full and crossed, slow half full, unknown hollow, paused dim.
final class CellTile implements TilePainter {
    /// From this many pixels on a glyph can be told from a blot.
    private static final double ROOM_FOR_GLYPH = 9;

    private static final double ROOM_FOR_FRAME = 4;

    private final Palette palette;

    CellTile(Palette palette) {
        this.palette = palette;
    }

    @Override
    public boolean differs(HostState before, HostState after) {
        return before.status() != after.status();
    }

    @Override
    public void paint(GraphicsContext g, HostState state, Box box) {
        var look = palette.of(state.status());
        double least = Math.min(box.width(), box.height());
        switch (state.status()) {
            case UP -> fill(g, look, box);
            case SLOW -> paintSlow(g, look, box);
            case DOWN -> paintSigned(g, state.status(), look, box, least);
            case PAUSED -> paintSigned(g, state.status(), look, box, least);
            case UNKNOWN -> paintUnknown(g, look, box, least);
        }
    }

    private static void fill(GraphicsContext g, Look look, Box box) {
        g.setFill(look.cell());
        g.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    private static void paintSigned(
            GraphicsContext g, Status status, Look look, Box box, double least) {
        fill(g, look, box);
        if (least >= ROOM_FOR_GLYPH) {
            Glyph.draw(
                    g,
                    status,
                    box.x() + box.width() / 2,
                    box.y() + box.height() / 2,
                    Math.min(12, least * 0.62),
                    look.mark());
        }
    }

    private void paintSlow(GraphicsContext g, Look look, Box box) {
        double full = Math.ceil(box.height() / 2);
        g.setFill(look.surface());
        g.fillRect(box.x(), box.y(), box.width(), box.height() - full);
        g.setFill(look.cell());
        g.fillRect(box.x(), box.y() + box.height() - full, box.width(), full);
    }

    private void paintUnknown(GraphicsContext g, Look look, Box box, double least) {
        g.setFill(palette.wall());
        g.fillRect(box.x(), box.y(), box.width(), box.height());
        g.setFill(look.mark());
        if (least < ROOM_FOR_FRAME) {
            g.fillRect(box.x(), box.y(), 1, 1);
            return;
        }
        g.fillRect(box.x(), box.y(), box.width(), 1);
        g.fillRect(box.x(), box.y() + box.height() - 1, box.width(), 1);
        g.fillRect(box.x(), box.y() + 1, 1, box.height() - 2);
        g.fillRect(box.x() + box.width() - 1, box.y() + 1, 1, box.height() - 2);
    }
}
