package io.pingwall.ui.chart;

import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.ui.chart.Pen.Side;
import io.pingwall.ui.chart.Pen.Stroke;

import java.time.format.DateTimeFormatter;

/// Above a chart that stands alone: who, when, and what the shades mean.
final class TitleLine {
    private static final Phrases SAY = Phrases.of(TitleLine.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss");
    private static final double SWATCH = 22;

    /// The width of a letter, by and large: there is no font to ask where a file is written.
    private static final double LETTER = 6.6;

    private TitleLine() {}

    static void paint(Pen pen, Picture picture) {
        var frame = picture.frame();
        double y = frame.title() / 2 + 4;
        double x = frame.left();
        for (int i = 0; i < picture.curves().size(); i++) {
            var color = picture.colors().curves().get(i).line();
            pen.line(Points.line(x, y, x + SWATCH, y), new Stroke(color, 3, i > 0));
            var name = picture.curves().get(i).name();
            pen.text(name, x + SWATCH + 6, y, Side.LEFT, picture.colors().ink());
            x += SWATCH + 6 + name.length() * LETTER + 18;
        }
        var view = frame.view();
        var time = TIME.withLocale(Language.spoken().locale()).withZone(picture.zone());
        pen.text(
                SAY.of(
                        "shades",
                        time.format(Piece.instant(view.from())),
                        time.format(Piece.instant(view.to()))),
                frame.right(),
                y,
                Side.RIGHT,
                picture.colors().muted());
    }
}
