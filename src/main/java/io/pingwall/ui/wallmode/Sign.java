package io.pingwall.ui.wallmode;

import io.pingwall.health.Status;
import io.pingwall.ui.wall.Glyph;

import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;

/// The sign of a status as on the tiles, at any size. Of the JavaFX thread.
final class Sign extends Canvas {
    private final Status status;

    Sign(Status status) {
        this.status = status;
    }

    void draw(double size, Color color) {
        setWidth(size);
        setHeight(size);
        var g = getGraphicsContext2D();
        g.clearRect(0, 0, size, size);
        Glyph.draw(g, status, size / 2, size / 2, size * 0.84, color);
    }
}
