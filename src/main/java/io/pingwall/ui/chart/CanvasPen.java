package io.pingwall.ui.chart;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/// Draws on a canvas. Of the JavaFX thread.
final class CanvasPen implements Pen {
    private static final Font FONT = Font.font("System", 11);

    private final GraphicsContext g;

    CanvasPen(GraphicsContext g) {
        this.g = g;
        g.setFont(FONT);
        g.setTextBaseline(VPos.CENTER);
        g.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void rectangle(double x, double y, double width, double height, Color fill) {
        g.setFill(fill);
        g.fillRect(x, y, width, height);
    }

    @Override
    public void area(Points points, Color fill) {
        g.setFill(fill);
        g.fillPolygon(points.xs(), points.ys(), points.size());
    }

    @Override
    public void line(Points points, Stroke stroke) {
        g.setStroke(stroke.color());
        g.setLineWidth(stroke.width());
        if (stroke.dashed()) {
            g.setLineDashes(5, 3);
        }
        g.strokePolyline(points.xs(), points.ys(), points.size());
        if (stroke.dashed()) {
            g.setLineDashes();
        }
    }

    @Override
    public void text(String text, double x, double y, Side side, Color color) {
        g.setFill(color);
        g.setTextAlign(
                switch (side) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        g.fillText(text, x, y);
    }
}
