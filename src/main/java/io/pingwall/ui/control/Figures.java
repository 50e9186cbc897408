package io.pingwall.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Figures as people read them: three digits that count, a unit, `–` where there is none.
public final class Figures {
    public static final String NONE = "–";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM HH:mm");

    private Figures() {}

    /// A round trip or a spread: `0.042 ms`, `1.25 ms`, `250 ms`, `1.50 s`. Negative is none.
    public static String millis(double nanos) {
        if (nanos < 0) {
            return NONE;
        }
        double ms = nanos / 1e6;
        if (ms < 1) {
            return format("%.3f ms", ms);
        }
        if (ms < 10) {
            return format("%.2f ms", ms);
        }
        if (ms < 100) {
            return format("%.1f ms", ms);
        }
        return ms < 1000 ? format("%.0f ms", ms) : format("%.2f s", ms / 1000);
    }

    /// A share of 0 to 1: `0 %`, `0.4 %`, `12 %`. What is not nothing never reads as nothing.
    public static String percent(double share) {
        double percent = share * 100;
        if (percent > 0 && percent < 0.1) {
            return "<0.1 %";
        }
        return percent == 0 || percent >= 9.95
                ? format("%.0f %%", percent)
                : format("%.1f %%", percent);
    }

    /// `10,000`.
    public static String count(long count) {
        return format("%,d", count);
    }

    /// The two largest units: `42 s`, `3 min 5 s`, `2 h 10 min`, `5 d 3 h`.
    public static String span(Duration span) {
        long seconds = Math.max(0, span.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return pair(seconds / 60, "min", seconds % 60, "s");
        }
        return seconds < 86_400
                ? pair(seconds / 3600, "h", seconds % 3600 / 60, "min")
                : pair(seconds / 86_400, "d", seconds % 86_400 / 3600, "h");
    }

    /// The time of day, with the date where it is more than a day ago.
    public static String moment(Instant at, Instant now, ZoneId zone) {
        var recent = Duration.between(at, now).abs().toHours() < 24;
        return (recent ? TIME : DAY).withLocale(Locale.ENGLISH).format(at.atZone(zone));
    }

    private static String pair(long large, String unit, long small, String smaller) {
        return small == 0 ? large + " " + unit : large + " " + unit + " " + small + " " + smaller;
    }

    // one decimal point everywhere: these are compared with what ping and fping print
    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
