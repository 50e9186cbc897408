package io.pingwall.ui.chart;

import javafx.scene.paint.Color;

/// What a chart is drawn with: on a canvas, or into a file. Lengths are pixels, y points down.
interface Pen {
    /// Where a text stands to its point; its middle is always level with it.
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }

    void rectangle(double x, double y, double width, double height, Color fill);

    /// Fills a polygon.
    void area(Points points, Color fill);

    /// Draws from point to point.
    void line(Points points, Stroke stroke);

    /// @param side `LEFT` begins at `x`, `RIGHT` ends there
    void text(String text, double x, double y, Side side, Color color);

    /// @param dashed tells a line from another without its colour
    record Stroke(Color color, double width, boolean dashed) {
        static Stroke thin(Color color) {
            return new Stroke(color, 1, false);
        }
    }
}
