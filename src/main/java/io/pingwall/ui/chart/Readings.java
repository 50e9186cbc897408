package io.pingwall.ui.chart;

import io.pingwall.history.Spread;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.RoundTrip;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The exact values of one column, each in a place of its own so that none moves another. With two
/// hosts it is the legend too.
final class Readings {
    private static final Phrases SAY = Phrases.of(Readings.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm:ss");
    private static final double[] WIDTHS = {20, 28, 28, 24};

    private final GridPane grid = new GridPane(8, 2);
    private final List<Row> rows = List.of(new Row(0), new Row(1));
    private final Label time = new Label();

    /// One host's.
    private final class Row {
        private final Line swatch = new Line(0, 0, 22, 0);
        private final Label name = new Label();
        private final HBox title = new HBox(8, swatch, name);
        private final List<Label> values = new ArrayList<>();

        Row(int at) {
            title.getStyleClass().add("curve-name");
            swatch.setStrokeWidth(3);
            if (at > 0) {
                swatch.getStrokeDashArray().setAll(6.0, 4.0);
            }
            grid.add(title, 0, 1 + 2 * at, WIDTHS.length, 1);
            for (int i = 0; i < WIDTHS.length; i++) {
                var value = new Label(RoundTrip.NONE);
                value.setId("reading-" + at + "-" + i);
                value.getStyleClass().add("reading");
                values.add(value);
                grid.add(value, i, 2 + 2 * at);
            }
        }

        void show(Picture picture, int at) {
            boolean there = at < picture.curves().size();
            values.forEach(value -> show(value, there));
            show(title, there && picture.curves().size() > 1);
            if (!there) {
                return;
            }
            var shown = picture.curves().get(at);
            name.setText(shown.name());
            swatch.setStroke(picture.colors().curves().get(at).line());
            int column = picture.read(shown.piece());
            var texts = texts(column < 0 ? Spread.NONE : shown.piece().spreads().get(column));
            for (int i = 0; i < texts.size(); i++) {
                values.get(i).setText(texts.get(i));
            }
        }

        private static void show(Node node, boolean shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    Readings() {
        time.setId("reading-time");
        time.getStyleClass().addAll("muted", "reading");
        var names = List.of(SAY.of("median"), "25–75 %", "5–95 %", SAY.of("lost"));
        for (int i = 0; i < WIDTHS.length; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(WIDTHS[i]);
            grid.getColumnConstraints().add(column);
            var name = new Label(names.get(i));
            name.getStyleClass().add("figure-name");
            grid.add(name, i, 0);
        }
    }

    Node node() {
        return new VBox(grid);
    }

    Label time() {
        return time;
    }

    void show(Picture picture) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(picture, i);
        }
        time.setText(when(picture));
    }

    private static String when(Picture picture) {
        if (picture.curves().isEmpty()) {
            return "";
        }
        var piece = picture.curves().getFirst().piece();
        int at = picture.read(piece);
        return at < 0 ? "" : stretch(piece.start(at), piece.column(), picture);
    }

    /// Such as `14:02:10 to 14:02:20`, with the day where it is not today.
    private static String stretch(long from, long length, Picture picture) {
        ZoneId zone = picture.zone();
        var start = Piece.instant(from).atZone(zone);
        var end = Piece.instant(from + length).atZone(zone);
        boolean today =
                Piece.instant(picture.now()).atZone(zone).toLocalDate().equals(start.toLocalDate());
        var text = (today ? TIME : DAY).withLocale(Language.spoken().locale()).format(start);
        return length <= TimeUnit.SECONDS.toNanos(1)
                ? text
                : SAY.of("from-to", text, TIME.format(end));
    }

    static List<String> texts(Spread spread) {
        return List.of(
                RoundTrip.millis(spread.median()),
                range(spread.p25(), spread.p75()),
                range(spread.p5(), spread.p95()),
                spread.asked() == 0
                        ? RoundTrip.NONE
                        : SAY.of("share-of", Readout.percent(spread.lossShare()), spread.asked()));
    }

    /// Such as `0.040–0.045 ms`; the unit twice only where there are two.
    static String range(long lower, long upper) {
        if (lower < 0) {
            return RoundTrip.NONE;
        }
        var from = RoundTrip.millis(lower);
        var to = RoundTrip.millis(upper);
        if (from.equals(to)) {
            return to;
        }
        int unit = from.indexOf(' ');
        return (to.endsWith(from.substring(unit)) ? from.substring(0, unit) : from) + "–" + to;
    }
}
