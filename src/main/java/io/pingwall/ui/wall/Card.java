package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import javafx.scene.canvas.GraphicsContext;

/// The body of a tile that holds text: a rounded surface with the status as a bar at its left.
final class Card {
    private Card() {}

    static void draw(
            GraphicsContext g, Palette palette, Status status, Box box, double bar, double arc) {
        var look = palette.of(status);
        double right = box.x() + bar;
        double width = box.width() - bar;
        g.setFill(palette.wall());
        g.fillRect(box.x(), box.y(), box.width(), box.height());
        g.setFill(status == Status.UP ? palette.line() : look.edge());
        g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        g.setFill(look.surface());
        g.fillRoundRect(
                box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2, arc - 2, arc - 2);
        g.setFill(look.edge());
        g.fillRoundRect(box.x(), box.y(), bar + arc, box.height(), arc, arc);
        g.setFill(look.surface());
        g.fillRect(right, box.y() + 1, Math.min(arc + 1, width - 1), box.height() - 2);
    }
}
