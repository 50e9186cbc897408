package io.pingwall.ui.query;

import io.pingwall.language.Phrases;

import java.util.Locale;
import java.util.regex.Pattern;

/// A number with its unit, as a filter compares with it: `50ms`, `0.4 s`, `10m`, `5%`.
final class Measure {
    private static final Phrases SAY = Phrases.of(Measure.class);

    /// What came of reading.
    sealed interface Reading {
        /// @param limit nanoseconds; of a loss the share, 0 to 1
        record Good(double limit) implements Reading {}

        record Bad(String sentence) implements Reading {}
    }

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{0,9})?)([a-zµ%]*)");

    private Measure() {}

    static Reading read(FilterWord word, String text) {
        var form = FORM.matcher(text.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            return bad(word, text);
        }
        double number = Double.parseDouble(form.group(1));
        double unit = word == FilterWord.LOSS ? share(form.group(2)) : nanos(word, form.group(2));
        boolean fits = unit > 0 && (word != FilterWord.LOSS || number <= 100);
        return fits ? new Reading.Good(number * unit) : bad(word, text);
    }

    private static double share(String unit) {
        return unit.isEmpty() || unit.equals("%") ? 0.01 : -1;
    }

    /// A bare number of a round trip is one of milliseconds; how long ago has no unit that all
    /// would guess.
    private static double nanos(FilterWord word, String unit) {
        boolean since = word == FilterWord.SINCE;
        return switch (unit) {
            case "us", "µs" -> 1e3;
            case "ms" -> 1e6;
            case "" -> since ? -1 : 1e6;
            // no round trip takes minutes: the s is yet to be typed
            case "m" -> since ? 60e9 : 1e6;
            case "s" -> 1e9;
            case "min" -> 60e9;
            case "h" -> 3_600e9;
            case "d" -> 86_400e9;
            default -> -1;
        };
    }

    private static Reading bad(FilterWord word, String text) {
        return new Reading.Bad(
                switch (word) {
                    case LOSS -> SAY.of("no-share", text);
                    case SINCE -> SAY.of("no-stretch-of-time", text);
                    default -> SAY.of("no-time", text, word.example());
                });
    }
}
