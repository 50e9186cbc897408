package io.pingwall.ui.control;

import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/// Latency over time: a column a pixel, losses as marks, stretches nobody looked at hatched.
///
/// Where a pixel holds several beats it shows their median as the line and least to most as the
/// band behind. JavaFX thread only. Resizable.
public final class LatencyChart extends Region {
    private static final double LEFT = 52;
    private static final double RIGHT = 10;
    private static final double TOP = 12;
    private static final double BOTTOM = 22;
    private static final double LOST_BAND = 8;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Canvas canvas = new Canvas();
    private final Duration span;
    private final Font font = Font.font("System", 11);
    private final Font bold = Font.font("System", FontWeight.BOLD, 11);
    private ChartColors colors = ChartColors.LIGHT;
    private Beats beats = Beats.NONE;
    private LocalDateTime newest = LocalDateTime.of(2000, 1, 1, 0, 0);

    /// @param span how far back the left edge lies
    public LatencyChart(Duration span) {
        this.span = span;
        getStyleClass().add("latency-chart");
        setMinSize(120, 80);
        setPrefSize(360, 180);
        getChildren().add(canvas);
    }

    /// @param newest when the last beat was due, in the zone that the axis shows
    public void show(Beats beats, ZonedDateTime newest) {
        this.beats = beats;
        this.newest = newest.toLocalDateTime();
        paint();
    }

    public void theme(Scheme scheme) {
        colors = ChartColors.of(scheme);
        paint();
    }

    @Override
    protected void layoutChildren() {
        if (canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
            paint();
        }
    }

    private void paint() {
        double plotWidth = Math.floor(canvas.getWidth() - LEFT - RIGHT);
        double plotHeight = Math.floor(canvas.getHeight() - TOP - BOTTOM - LOST_BAND);
        var g = canvas.getGraphicsContext2D();
        g.setFill(colors.paper());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (plotWidth < 20 || plotHeight < 20) {
            return;
        }
        var columns = Columns.of(beats, (int) plotWidth, span.toNanos(), newestNanos());
        double most =
                Math.max(100_000, columns.stream().mapToLong(Column::most).max().orElse(0)) / 1e6;
        double step = Ticks.step(most * 1.08, plotHeight < 90 ? 2 : 4);
        double top = Math.ceil(most * 1.08 / step) * step;
        var plot = new Plot(LEFT, TOP, plotWidth, plotHeight, top * 1e6);
        g.setFont(font);
        paintUnobserved(g, columns, plot);
        paintGrid(g, plot, step, top);
        paintTimes(g, plot);
        paintBand(g, columns, plot);
        paintLine(g, columns, plot);
        paintLosses(g, columns, plot);
        paintCurrent(g, plot);
    }

    private long newestNanos() {
        return ChronoUnit.NANOS.between(LocalDateTime.of(1970, 1, 1, 0, 0), newest);
    }

    private record Plot(double x, double y, double width, double height, double topNanos) {
        double at(long nanos) {
            return y + height - (double) nanos / topNanos * height;
        }

        double bottom() {
            return y + height;
        }
    }

    private void paintUnobserved(GraphicsContext g, List<Column> columns, Plot plot) {
        int from = -1;
        for (int x = 0; x <= plot.width(); x++) {
            boolean blank = x < plot.width() && !columns.get(x).asked();
            if (blank && from < 0) {
                from = x;
            } else if (!blank && from >= 0) {
                hatch(g, plot.x() + from, plot.y(), x - from, plot.height());
                from = -1;
            }
        }
    }

    private void hatch(GraphicsContext g, double x, double y, double width, double height) {
        g.save();
        g.beginPath();
        g.rect(x, y, width, height);
        g.clip();
        g.setFill(colors.blank());
        g.fillRect(x, y, width, height);
        g.setStroke(colors.hatch());
        g.setLineWidth(1);
        for (double at = x - height - (x - height) % 8; at < x + width; at += 8) {
            g.strokeLine(at, y + height, at + height, y);
        }
        g.restore();
    }

    private void paintGrid(GraphicsContext g, Plot plot, double step, double top) {
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.setLineWidth(1);
        for (int i = 0; i * step <= top * 1.0001; i++) {
            double y = Math.floor(plot.bottom() - i * step / top * plot.height()) + 0.5;
            g.setStroke(colors.grid());
            g.strokeLine(plot.x(), y, plot.x() + plot.width(), y);
            g.setFill(colors.muted());
            g.fillText(label(i * step, step), plot.x() - 6, y);
        }
    }

    private static String label(double millis, double step) {
        int decimals = step < 0.1 ? 2 : step < 1 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f ms", millis);
    }

    private void paintTimes(GraphicsContext g, Plot plot) {
        var step = Ticks.timeStep(span, (int) Math.max(2, plot.width() / 64));
        var format = step.toSeconds() < 60 ? SECONDS : MINUTES;
        long end = newest.toEpochSecond(ZoneOffset.UTC);
        long first = (end - span.toSeconds()) / step.toSeconds() + 1;
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.TOP);
        g.setLineWidth(1);
        for (long n = first; n * step.toSeconds() <= end; n++) {
            long at = n * step.toSeconds();
            double x =
                    Math.floor(
                                    plot.x()
                                            + plot.width()
                                                    * (1 - (double) (end - at) / span.toSeconds()))
                            + 0.5;
            g.setStroke(colors.grid());
            g.strokeLine(x, plot.y(), x, plot.bottom());
            if (x > plot.x() + 14 && x < plot.x() + plot.width() - 10) {
                g.setFill(colors.muted());
                g.fillText(
                        format.format(LocalDateTime.ofEpochSecond(at, 0, ZoneOffset.UTC)),
                        x,
                        plot.bottom() + LOST_BAND + 5);
            }
        }
    }

    private void paintBand(GraphicsContext g, List<Column> columns, Plot plot) {
        g.setFill(colors.band());
        for (int x = 0; x < plot.width(); x++) {
            var column = columns.get(x);
            if (column.most() > column.least()) {
                double upper = plot.at(column.most());
                g.fillRect(plot.x() + x, upper, 1, plot.at(column.least()) - upper);
            }
        }
    }

    private void paintLine(GraphicsContext g, List<Column> columns, Plot plot) {
        g.setStroke(colors.line());
        g.setLineWidth(1.4);
        g.beginPath();
        boolean drawing = false;
        for (int x = 0; x < plot.width(); x++) {
            long median = columns.get(x).median();
            if (median < 0) {
                drawing = false;
                continue;
            }
            double px = plot.x() + x + 0.5;
            if (!drawing) {
                g.moveTo(px - 0.5, plot.at(median));
                drawing = true;
            }
            g.lineTo(px, plot.at(median));
        }
        g.stroke();
    }

    /// A mark in the band below the plot, and a thin line through it, so that one loss in an hour
    /// is still seen.
    private void paintLosses(GraphicsContext g, List<Column> columns, Plot plot) {
        g.setFill(colors.lost());
        for (int x = 0; x < plot.width(); x++) {
            var column = columns.get(x);
            if (column.lost() > 0) {
                g.setGlobalAlpha(column.replied() ? 0.25 : 0.55);
                g.fillRect(plot.x() + x, plot.y(), 1, plot.height());
                g.setGlobalAlpha(1);
                g.fillRect(plot.x() + x - 0.5, plot.bottom() + 2, 2, LOST_BAND - 3);
            }
        }
    }

    private void paintCurrent(GraphicsContext g, Plot plot) {
        int last = beats.size() - 1;
        if (last < 0 || beats.nanos(last) < 0) {
            return;
        }
        double y = plot.at(beats.nanos(last));
        double x = plot.x() + plot.width();
        g.setFill(colors.paper());
        g.fillOval(x - 5, y - 5, 10, 10);
        g.setFill(colors.line());
        g.fillOval(x - 3.5, y - 3.5, 7, 7);
        paintValue(g, RoundTrip.millis((double) beats.nanos(last)), x, y, plot);
    }

    /// Beside the newest point, on a ground of its own so that the curve does not run through it.
    private void paintValue(GraphicsContext g, String text, double x, double y, Plot plot) {
        var measured = new Text(text);
        measured.setFont(bold);
        double width = Math.ceil(measured.getLayoutBounds().getWidth()) + 8;
        boolean above = y - plot.y() > 26;
        double middle = Math.rint(above ? y - 17 : y + 17);
        g.setFill(colors.paper());
        g.setGlobalAlpha(0.85);
        g.fillRoundRect(x - width, middle - 9, width, 18, 6, 6);
        g.setGlobalAlpha(1);
        g.setFont(bold);
        g.setFill(colors.ink());
        g.setTextAlign(TextAlignment.RIGHT);
        g.setTextBaseline(VPos.CENTER);
        g.fillText(text, x - 4, middle);
    }
}
