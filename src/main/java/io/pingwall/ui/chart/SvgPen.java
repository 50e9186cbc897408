package io.pingwall.ui.chart;

import javafx.scene.paint.Color;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;

/// Writes what is drawn as SVG 1.1 (<https://www.w3.org/TR/SVG11/>). Any thread.
final class SvgPen implements Pen {
    private final StringBuilder body = new StringBuilder();
    private final double width;
    private final double height;

    SvgPen(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// The whole file.
    String text() {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$s" height="%2$s" viewBox="0 0 %1$s %2$s" \
        font-family="sans-serif" font-size="11">
        %3$s</svg>
        """
                .formatted(number(width), number(height), body);
    }

    @Override
    public void rectangle(double x, double y, double wide, double high, Color fill) {
        body.append(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>\n"
                        .formatted(
                                number(x),
                                number(y),
                                number(wide),
                                number(high),
                                paint("fill", fill)));
    }

    @Override
    public void area(Points points, Color fill) {
        body.append("<polygon points=\"%s\"%s/>\n".formatted(row(points), paint("fill", fill)));
    }

    @Override
    public void line(Points points, Stroke stroke) {
        body.append(
                "<polyline points=\"%s\" fill=\"none\"%s stroke-width=\"%s\" stroke-linejoin=\"round\"%s/>\n"
                        .formatted(
                                row(points),
                                paint("stroke", stroke.color()),
                                number(stroke.width()),
                                stroke.dashed() ? " stroke-dasharray=\"5 3\"" : ""));
    }

    @Override
    public void text(String text, double x, double y, Side side, Color color) {
        var anchor =
                switch (side) {
                    case LEFT -> "start";
                    case MIDDLE -> "middle";
                    case RIGHT -> "end";
                };
        // a third of the size below its middle stands a line of digits
        body.append(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\"%s>%s</text>\n"
                        .formatted(
                                number(x),
                                number(y + 4),
                                anchor,
                                paint("fill", color),
                                escaped(text)));
    }

    private static String row(Points points) {
        var row = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            row.append(i == 0 ? "" : " ")
                    .append(number(points.x(i)))
                    .append(',')
                    .append(number(points.y(i)));
        }
        return Objects.requireNonNull(row.toString());
    }

    private static String paint(String what, Color color) {
        var solid =
                "#%02x%02x%02x"
                        .formatted(
                                Math.round(color.getRed() * 255),
                                Math.round(color.getGreen() * 255),
                                Math.round(color.getBlue() * 255));
        var opacity =
                color.isOpaque()
                        ? ""
                        : String.format(
                                Locale.ROOT, " %s-opacity=\"%.2f\"", what, color.getOpacity());
        return " " + what + "=\"" + solid + "\"" + opacity;
    }

    private static String number(double value) {
        var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /// XML allows no control characters, even escaped.
    private static String escaped(String text) {
        return text.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
