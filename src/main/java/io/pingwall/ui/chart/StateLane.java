package io.pingwall.ui.chart;

import io.pingwall.health.Status;
import io.pingwall.history.Turn;
import io.pingwall.language.Phrases;
import io.pingwall.ui.chart.Pen.Side;
import io.pingwall.ui.chart.Pen.Stroke;

import javafx.scene.paint.Color;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A host's states over time: each has a height of its own, and a sign where there is room, so that
/// colour is never needed to tell them apart. The worst is drawn last and never narrower than two
/// pixels.
final class StateLane {
    private static final Phrases SAY = Phrases.of(StateLane.class);
    private static final double SIGN_ROOM = 16;

    /// Dark in every scheme, as what is slow is bright in all of them.
    private static final Color ON_SLOW = Color.web("#2B2000");

    private final Pen pen;
    private final Picture picture;
    private final Frame frame;

    private record Stretch(Status status, long from, long to) {}

    private StateLane(Pen pen, Picture picture) {
        this.pen = pen;
        this.picture = picture;
        this.frame = picture.frame();
    }

    static void paint(Pen pen, Picture picture) {
        for (int i = 0; i < picture.curves().size(); i++) {
            new StateLane(pen, picture).paint(picture.curves().get(i).piece().turns(), i);
        }
    }

    private void paint(List<Turn> turns, int lane) {
        double top = frame.state(lane);
        boolean alone = picture.curves().size() == 1;
        var word = alone ? picture.colors().muted() : picture.colors().curves().get(lane).line();
        pen.text(
                SAY.of("lane-of-states"),
                frame.left() - 6,
                top + Frame.STATE / 2,
                Side.RIGHT,
                word);
        IntStream.range(0, turns.size())
                .mapToObj(i ->
                        new Stretch(
                                turns.get(i).status(),
                                Piece.nanos(turns.get(i).at()),
                                i + 1 < turns.size()
                                        ? Piece.nanos(turns.get(i + 1).at())
                                        : picture.now()))
                .filter(each -> each.to() > frame.view().from() && each.from() < frame.view().to())
                .sorted(Comparator.comparing(Stretch::status).reversed())
                .forEach(each -> paint(each, top));
    }

    private void paint(Stretch stretch, double top) {
        double x = frame.inside(stretch.from());
        double width = Math.max(2, frame.inside(stretch.to()) - x);
        double bottom = top + Frame.STATE;
        var color = picture.colors().of(stretch.status());
        double height = height(stretch.status());
        switch (stretch.status()) {
            case UP, SLOW, DOWN -> pen.rectangle(x, bottom - height, width, height, color);
            case UNKNOWN, PAUSED -> {
                pen.rectangle(x, bottom - height, width, 1, color);
                pen.rectangle(x, bottom - 1, width, 1, color);
            }
        }
        if (width >= SIGN_ROOM) {
            boolean full = stretch.status() == Status.DOWN;
            sign(
                    stretch.status(),
                    x + width / 2,
                    bottom - Frame.STATE / 2,
                    full ? picture.colors().paper() : color);
        }
    }

    private static double height(Status status) {
        return switch (status) {
            case DOWN -> Frame.STATE;
            case SLOW -> 8;
            case UP -> 3;
            case UNKNOWN -> Frame.STATE;
            case PAUSED -> 8;
        };
    }

    private void sign(Status status, double x, double y, Color color) {
        var stroke = new Stroke(color, 1.6, false);
        switch (status) {
            case UP -> {}
            case SLOW ->
                    pen.area(
                            new Points().add(x - 4, y + 3).add(x, y - 4).add(x + 4, y + 3),
                            ON_SLOW);
            case DOWN -> {
                pen.line(Points.line(x - 3, y - 3, x + 3, y + 3), stroke);
                pen.line(Points.line(x - 3, y + 3, x + 3, y - 3), stroke);
            }
            case UNKNOWN -> pen.text("?", x, y, Side.MIDDLE, color);
            case PAUSED -> {
                pen.rectangle(x - 6, y - 5, 12, 10, picture.colors().paper());
                pen.rectangle(x - 3, y - 3, 2, 7, color);
                pen.rectangle(x + 1, y - 3, 2, 7, color);
            }
        }
    }
}
