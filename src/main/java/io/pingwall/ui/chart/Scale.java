package io.pingwall.ui.chart;

import io.pingwall.history.Spread;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The axis of latency: linear from 0, or by its logarithm where a few high values would press all
/// others to the ground. Pure.
///
/// @param least at the lower edge, in milliseconds; `most` at the upper one
/// @param ticks where lines are drawn, in milliseconds
record Scale(double least, double most, boolean logarithmic, List<Double> ticks) {
    private static final Phrases SAY = Phrases.of(Scale.class);

    /// How many times the typical median the highest 95 % must be for a logarithm.
    private static final double WIDE = 20;

    /// Narrower than this again, it becomes linear; between the two it stays as it was.
    private static final double NARROW = 10;

    private static final double LEAST_MOST = 0.1;

    static final Scale EMPTY = linear(1, 4);

    /// @param shown what is in sight
    /// @param lines how many lines there is room for
    static Scale of(Stream<Spread> shown, int lines, Scale before) {
        var replied = shown.filter(Spread::replied).toList();
        if (replied.isEmpty()) {
            return before;
        }
        double most = replied.stream().mapToLong(Spread::p95).max().orElse(0) / 1e6;
        double least = replied.stream().mapToLong(Spread::p5).min().orElse(0) / 1e6;
        var medians = replied.stream().mapToLong(Spread::median).toArray();
        Arrays.sort(medians);
        double ratio = most / Math.max(1e-6, medians[medians.length / 2] / 1e6);
        boolean wide = ratio > (before.logarithmic ? NARROW : WIDE);
        return wide
                ? logarithmic(Math.max(0.001, least), most, lines)
                : linear(Math.max(LEAST_MOST, most * 1.08), lines);
    }

    private static Scale linear(double most, int lines) {
        double step = Ticks.step(most, lines);
        double top = Math.ceil(most / step - 1e-9) * step;
        var ticks = new ArrayList<Double>();
        for (int i = 0; i * step <= top * 1.0001; i++) {
            ticks.add(i * step);
        }
        return new Scale(0, top, false, List.copyOf(ticks));
    }

    private static Scale logarithmic(double least, double most, int lines) {
        var values = new ArrayList<Double>();
        for (double power = Math.pow(10, Math.floor(Math.log10(least)));
                power <= most * 10;
                power *= 10) {
            values.addAll(List.of(power, 2 * power, 5 * power));
        }
        int from = 0;
        while (values.get(from + 1) <= least * 1.0001) {
            from++;
        }
        int to = from + 1;
        while (values.get(to) < most * 0.9999) {
            to++;
        }
        var ticks = values.subList(from, to + 1);
        if (ticks.size() > lines + 1) {
            ticks = ticks.stream().filter(Scale::isPowerOfTen).toList();
        }
        return new Scale(values.get(from), values.get(to), true, List.copyOf(ticks));
    }

    private static boolean isPowerOfTen(double value) {
        double power = Math.log10(value);
        return Math.abs(power - Math.rint(power)) < 1e-6;
    }

    /// How high a round trip stands, 0 to 1.
    double share(long nanos) {
        return share(nanos / 1e6);
    }

    double share(double millis) {
        double share =
                logarithmic
                        ? Math.log(Math.max(least, millis) / least) / Math.log(most / least)
                        : millis / most;
        return Math.clamp(share, 0.0, 1.0);
    }

    /// Such as `0.05 ms`, `20 ms`, `1.5 s`.
    static String text(double millis) {
        boolean seconds = millis >= 999.5;
        var number =
                BigDecimal.valueOf(seconds ? millis / 1000 : millis)
                        .round(new MathContext(3, RoundingMode.HALF_UP))
                        .stripTrailingZeros();
        var text =
                String.format(
                        Language.spoken().locale(),
                        "%." + Math.max(0, number.scale()) + "f",
                        number);
        return seconds ? SAY.of("seconds", text) : SAY.of("milliseconds", text);
    }
}
