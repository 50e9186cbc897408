package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import javafx.scene.canvas.GraphicsContext;

/// The body of a tile that holds text: a rounded surface with the status as a bar at its left.
final class Card {
    private Card() {}

    static void draw(
            GraphicsContext g, Palette palette, Status status, Box box, double bar, double arc) {
        var look = palette.of(status);
        double body = box.x() + bar;
        double width = box.width() - bar;
        g.setFill(palette.wall());
        g.fillRect(box.x(), box.y(), box.width(), box.height());
        g.setFill(look.edge());
        g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), arc, arc);
        g.setFill(status == Status.UP ? palette.line() : look.edge());
        roundAtRight(g, body, box.y(), width, box.height(), arc);
        g.setFill(look.surface());
        roundAtRight(g, body, box.y() + 1, width - 1, box.height() - 2, arc - 2);
    }

    private static void roundAtRight(
            GraphicsContext g, double x, double y, double width, double height, double arc) {
        g.fillRoundRect(x, y, width, height, arc, arc);
        g.fillRect(x, y, Math.min(arc, width), height);
    }
}
