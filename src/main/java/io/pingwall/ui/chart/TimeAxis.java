package io.pingwall.ui.chart;

import io.pingwall.language.Language;
import io.pingwall.ui.chart.Pen.Side;
import io.pingwall.ui.chart.Pen.Stroke;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;

/// Round times of day along the lower edge.
final class TimeAxis {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM");
    private static final double LABEL = 64;

    private TimeAxis() {}

    static void paint(Pen pen, Frame frame, ChartColors colors, ZoneId zone) {
        var view = frame.view();
        var step =
                Ticks.timeStep(
                        Duration.ofNanos(view.length()),
                        (int) Math.max(2, frame.plotWidth() / LABEL));
        // steps are counted from the midnight of the zone, which the chart may cross in summer time
        int offset = zone.getRules().getOffset(Piece.instant(view.from())).getTotalSeconds();
        long end = TimeUnit.NANOSECONDS.toSeconds(view.to()) + offset;
        long at =
                Math.ceilDiv(TimeUnit.NANOSECONDS.toSeconds(view.from()) + offset, step.toSeconds())
                        * step.toSeconds();
        for (; at <= end; at += step.toSeconds()) {
            double x = Math.floor(frame.inside(TimeUnit.SECONDS.toNanos(at - offset))) + 0.5;
            pen.line(Points.line(x, frame.top(), x, frame.bottom()), Stroke.thin(colors.grid()));
            if (x > frame.left() + 14 && x < frame.right() - 12) {
                var text = text(LocalDateTime.ofEpochSecond(at, 0, ZoneOffset.UTC), step);
                pen.text(text, x, frame.ground() + 10, Side.MIDDLE, colors.muted());
            }
        }
    }

    private static String text(LocalDateTime at, Duration step) {
        boolean midnight = at.toLocalTime().toSecondOfDay() == 0;
        if (midnight && step.toHours() >= 1) {
            return DAY.withLocale(Language.spoken().locale()).format(at);
        }
        return (step.toSeconds() < 60 ? SECONDS : MINUTES).format(at);
    }
}
