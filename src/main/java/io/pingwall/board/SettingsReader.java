package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.regex.Pattern;

/// Reads what a board, a group or a host states about how its hosts are asked and judged.
final class SettingsReader {
    private static final Phrases SAY = Phrases.of(SettingsReader.class);

    static final Duration SHORTEST_INTERVAL = Duration.ofMillis(10);
    static final Duration LONGEST = Duration.ofDays(7);
    private static final int MOST_IN_A_ROW = 1000;
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?%");

    private SettingsReader() {}

    /// @param base what is inherited, which together with what is stated must make sense
    static Overrides read(Row row, Settings base) {
        var overrides =
                new Overrides(
                        check(row),
                        interval(row),
                        duration(row, "timeout", "1s"),
                        inARow(row, "down-after", 3),
                        inARow(row, "up-after", 2),
                        duration(row, "slow-above", "250ms"),
                        share(row));
        var settings = overrides.over(base);
        boolean timed = overrides.timeout() != null || overrides.interval() != null;
        if (timed && settings.timeout().compareTo(settings.interval()) > 0) {
            row.wrong(
                    overrides.timeout() != null ? "timeout" : "interval",
                    SAY.of(
                            "timeout-above-interval",
                            Durations.text(settings.timeout()),
                            Durations.text(settings.interval())));
        }
        return overrides;
    }

    private static @Nullable Check check(Row row) {
        var text = row.text("check", "check = \"ping\"");
        if (text == null) {
            return null;
        }
        var check = Check.parse(text);
        if (check.isEmpty()) {
            row.wrong("check", Check.problem(text));
        }
        return check.orElse(null);
    }

    private static @Nullable Duration interval(Row row) {
        var interval = duration(row, "interval", "1s");
        if (interval != null && interval.compareTo(SHORTEST_INTERVAL) < 0) {
            row.wrong("interval", SAY.of("interval-too-short", Durations.text(interval)));
            return null;
        }
        return interval;
    }

    private static @Nullable Duration duration(Row row, String key, String example) {
        var written = "%s = \"%s\"".formatted(key, example);
        var value = row.values().get(key);
        if (value instanceof Long number && number == 0 && key.equals("interval")) {
            return Duration.ZERO;
        }
        if (value != null && !(value instanceof String)) {
            row.mistyped(key, value, SAY.of("duration-in-quotes"), written);
            return null;
        }
        var text = row.text(key, written);
        if (text == null) {
            return null;
        }
        var duration = Durations.parse(text);
        if (duration == null) {
            row.wrong(key, SAY.of("not-a-duration", text, written));
        } else if (duration.isZero() && !key.equals("interval")) {
            row.wrong(key, SAY.of("zero-duration", key, written));
            return null;
        } else if (duration.compareTo(LONGEST) > 0) {
            row.wrong(key, SAY.of("too-long-duration", key, text));
            return null;
        }
        return duration;
    }

    private static @Nullable Integer inARow(Row row, String key, int example) {
        var number = row.number(key, key + " = " + example);
        if (number != null && (number < 1 || number > MOST_IN_A_ROW)) {
            row.wrong(
                    key,
                    SAY.of("out-of-range", key, number.toString(), String.valueOf(MOST_IN_A_ROW)));
            return null;
        }
        return number == null ? null : Integer.valueOf(number.intValue());
    }

    private static @Nullable Double share(Row row) {
        var text = row.text("slow-loss", "slow-loss = \"10%\"");
        if (text == null) {
            return null;
        }
        var percent = PERCENT.matcher(text.strip());
        double share = percent.matches() ? Double.parseDouble(percent.group(1)) / 100 : -1;
        if (share <= 0 || share > 1) {
            row.wrong("slow-loss", SAY.of("not-a-share", text));
            return null;
        }
        return share;
    }
}
