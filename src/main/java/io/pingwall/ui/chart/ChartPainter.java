package io.pingwall.ui.chart;

import io.pingwall.history.Spread;
import io.pingwall.language.Phrases;
import io.pingwall.ui.chart.Pen.Side;
import io.pingwall.ui.chart.Pen.Stroke;

import javafx.scene.paint.Color;

import java.time.Duration;
import java.util.function.ToLongFunction;

/// Draws latency as a distribution over time, in the manner of SmokePing
/// (<https://oss.oetiker.ch/smokeping/>): the median as a line, 5 to 95 and 25 to 75 percent as
/// bands, losses as marks whose height is the share lost.
final class ChartPainter {
    private static final Phrases SAY = Phrases.of(ChartPainter.class);
    private static final double LINE = 1.6;

    /// So long may the newest beats be without their answer.
    private static final long ANSWERS = Duration.ofSeconds(3).toNanos();

    private final Pen pen;
    private final Picture picture;
    private final Frame frame;
    private final ChartColors colors;

    private ChartPainter(Pen pen, Picture picture) {
        this.pen = pen;
        this.picture = picture;
        this.frame = picture.frame();
        this.colors = picture.colors();
    }

    static void paint(Pen pen, Picture picture) {
        new ChartPainter(pen, picture).paint();
    }

    private void paint() {
        pen.rectangle(0, 0, frame.width(), frame.height(), colors.paper());
        if (!frame.hasRoom()) {
            return;
        }
        if (frame.title() > 0) {
            TitleLine.paint(pen, picture);
        }
        picture.curves().stream().findFirst().ifPresent(this::paintUnobserved);
        paintScale();
        TimeAxis.paint(pen, frame, colors, picture.zone());
        for (int i = picture.curves().size() - 1; i >= 0; i--) {
            paintBands(picture.curves().get(i).piece(), colors.curves().get(i));
        }
        for (int i = picture.curves().size() - 1; i >= 0; i--) {
            paintMedian(picture.curves().get(i).piece(), colors.curves().get(i).line(), i > 0);
        }
        for (int i = 0; i < picture.curves().size(); i++) {
            paintLosses(picture.curves().get(i).piece(), i);
        }
        StateLane.paint(pen, picture);
        paintCross();
    }

    private void paintUnobserved(Picture.Shown shown) {
        var piece = shown.piece();
        var view = frame.view();
        int from = -1;
        int end = piece.end(view);
        for (int i = piece.first(view); i <= end; i++) {
            boolean blank = i < end && piece.spreads().get(i).asked() == 0;
            if (blank && from < 0) {
                from = i;
            } else if (!blank && from >= 0) {
                if (picture.now() - piece.start(from) >= Math.max(2 * piece.column(), ANSWERS)) {
                    hatch(piece.start(from), Math.min(piece.start(i), picture.now()));
                }
                from = -1;
            }
        }
    }

    private void hatch(long from, long to) {
        double x = Math.rint(frame.inside(from));
        double width = Math.rint(frame.inside(to)) - x;
        if (width < 1) {
            return;
        }
        double height = frame.plotHeight();
        pen.rectangle(x, frame.top(), width, height, colors.blank());
        for (double at = x - height - (x - height) % 8; at < x + width; at += 8) {
            double start = Math.max(at, x);
            double end = Math.min(at + height, x + width);
            if (end > start) {
                pen.line(
                        Points.line(
                                start,
                                frame.bottom() - (start - at),
                                end,
                                frame.bottom() - (end - at)),
                        Stroke.thin(colors.hatch()));
            }
        }
    }

    private void paintScale() {
        var scale = picture.scale();
        for (double tick : scale.ticks()) {
            double y = Math.floor(frame.y(scale.share(tick))) + 0.5;
            pen.line(Points.line(frame.left(), y, frame.right(), y), Stroke.thin(colors.grid()));
            pen.text(Scale.text(tick), frame.left() - 6, y, Side.RIGHT, colors.muted());
        }
        if (scale.logarithmic()) {
            pen.text(
                    SAY.of("log-scale"),
                    frame.left() + 5,
                    frame.top() + 8,
                    Side.LEFT,
                    colors.muted());
        }
    }

    private void paintBands(Piece piece, ChartColors.OfCurve color) {
        runs(
                piece,
                (from, to) -> {
                    pen.area(band(piece, from, to, Spread::p5, Spread::p95), color.wide());
                    pen.area(band(piece, from, to, Spread::p25, Spread::p75), color.narrow());
                });
    }

    private interface Run {
        void paint(int from, int to);
    }

    /// Columns in sight that follow each other and were all answered; gaps are never bridged.
    private void runs(Piece piece, Run run) {
        int from = -1;
        int end = Math.min(piece.spreads().size(), piece.end(frame.view()) + 1);
        for (int i = Math.max(0, piece.first(frame.view()) - 1); i <= end; i++) {
            boolean replied = i < end && piece.spreads().get(i).replied();
            if (replied && from < 0) {
                from = i;
            } else if (!replied && from >= 0) {
                run.paint(from, i);
                from = -1;
            }
        }
    }

    private Points band(
            Piece piece,
            int from,
            int to,
            ToLongFunction<Spread> lower,
            ToLongFunction<Spread> upper) {
        var around = along(new Points(), piece, from, to, upper);
        var back = along(new Points(), piece, from, to, lower);
        for (int i = back.size() - 1; i >= 0; i--) {
            around.add(back.x(i), back.y(i));
        }
        return around;
    }

    /// From the start of the first column through the middle of each to the end of the last.
    private Points along(
            Points points, Piece piece, int from, int to, ToLongFunction<Spread> value) {
        points.add(frame.inside(piece.start(from)), y(piece, from, value));
        for (int i = from; i < to; i++) {
            double x = frame.inside(piece.start(i) + piece.column() / 2);
            points.add(x, y(piece, i, value));
        }
        long end = Math.min(piece.start(to), Math.max(picture.now(), piece.start(to - 1)));
        return points.add(frame.inside(end), y(piece, to - 1, value));
    }

    private double y(Piece piece, int column, ToLongFunction<Spread> value) {
        long nanos = value.applyAsLong(piece.spreads().get(column));
        return frame.y(picture.scale().share(nanos));
    }

    private void paintMedian(Piece piece, Color color, boolean dashed) {
        runs(
                piece,
                (from, to) ->
                        pen.line(
                                along(new Points(), piece, from, to, Spread::median),
                                new Stroke(color, LINE, dashed)));
    }

    private void paintLosses(Piece piece, int lane) {
        double top = frame.loss(lane);
        double bottom = top + Frame.LOSS;
        pen.text(
                SAY.of("lane-of-losses"),
                frame.left() - 6,
                top + Frame.LOSS / 2,
                Side.RIGHT,
                muted(lane));
        pen.rectangle(frame.left(), bottom - 1, frame.plotWidth(), 1, colors.grid());
        for (int i = piece.first(frame.view()); i < piece.end(frame.view()); i++) {
            var spread = piece.spreads().get(i);
            if (spread.lost() > 0) {
                // on whole pixels: marks side by side would show seams
                double x = Math.rint(frame.inside(piece.start(i)));
                double width = Math.max(2, Math.rint(frame.inside(piece.start(i + 1))) - x);
                double height = Math.max(3, spread.lossShare() * Frame.LOSS);
                pen.rectangle(x, bottom - height, width, height, colors.lost());
            }
        }
    }

    /// The second host's words take its colour, so that it is seen whose they are.
    private Color muted(int lane) {
        return picture.curves().size() > 1 ? colors.curves().get(lane).line() : colors.muted();
    }

    private void paintCross() {
        for (int i = 0; i < picture.curves().size(); i++) {
            var piece = picture.curves().get(i).piece();
            int at = picture.read(piece);
            if (at < 0) {
                continue;
            }
            double x = frame.inside(piece.start(at) + piece.column() / 2);
            if (i == 0 && picture.cross() != Picture.NO_CROSS) {
                double line = Math.floor(x) + 0.5;
                pen.line(
                        Points.line(line, frame.top(), line, frame.ground()),
                        Stroke.thin(colors.ink()));
            }
            if (piece.spreads().get(at).replied()) {
                double y = y(piece, at, Spread::median);
                pen.area(diamond(x, y, 5.5), colors.paper());
                pen.area(diamond(x, y, 4), colors.curves().get(i).line());
            }
        }
    }

    private static Points diamond(double x, double y, double r) {
        return new Points().add(x - r, y).add(x, y - r).add(x + r, y).add(x, y + r);
    }
}
