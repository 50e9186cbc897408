package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The sign of a status: a shape of its own each, so that colour is never needed to tell them
/// apart.
public final class Glyph {
    private Glyph() {}

    /// Draws inside the square whose centre is given.
    public static void draw(
            GraphicsContext g, Status status, double x, double y, double size, Color color) {
        double r = size / 2;
        g.setFill(color);
        g.setStroke(color);
        g.setLineWidth(Math.max(1.2, size * 0.17));
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        switch (status) {
            case UP -> tick(g, x, y, r);
            case SLOW -> triangle(g, x, y, r);
            case DOWN -> cross(g, x, y, r);
            case UNKNOWN -> question(g, x, y, r);
            case PAUSED -> bars(g, x, y, r);
        }
    }

    private static void tick(GraphicsContext g, double x, double y, double r) {
        g.strokePolyline(
                new double[] {x - r * 0.8, x - r * 0.2, x + r * 0.85},
                new double[] {y + r * 0.05, y + r * 0.65, y - r * 0.6},
                3);
    }

    private static void triangle(GraphicsContext g, double x, double y, double r) {
        g.fillPolygon(
                new double[] {x - r, x, x + r},
                new double[] {y + r * 0.85, y - r * 0.9, y + r * 0.85},
                3);
    }

    private static void cross(GraphicsContext g, double x, double y, double r) {
        double d = r * 0.75;
        g.setLineWidth(Math.max(1.6, r * 0.45));
        g.strokeLine(x - d, y - d, x + d, y + d);
        g.strokeLine(x - d, y + d, x + d, y - d);
    }

    /// A hook and a point: the same on every machine, whatever its fonts.
    private static void question(GraphicsContext g, double x, double y, double r) {
        g.beginPath();
        g.moveTo(x - r * 0.5, y - r * 0.45);
        g.bezierCurveTo(
                x - r * 0.45, y - r * 1.15, x + r * 0.65, y - r * 1.1, x + r * 0.55, y - r * 0.4);
        g.bezierCurveTo(x + r * 0.5, y - r * 0.05, x, y - r * 0.05, x, y + r * 0.35);
        g.stroke();
        double point = Math.max(1.3, r * 0.36);
        g.fillOval(x - point / 2, y + r * 0.68, point, point);
    }

    private static void bars(GraphicsContext g, double x, double y, double r) {
        double width = Math.max(1.5, r * 0.5);
        g.fillRect(x - r * 0.65, y - r * 0.8, width, r * 1.6);
        g.fillRect(x + r * 0.65 - width, y - r * 0.8, width, r * 1.6);
    }
}
