package io.pingwall.command.screen;

import org.jline.utils.WCWidth;

import java.time.Duration;
import java.util.Locale;

/// Figures and foreign text as a terminal can show them.
public final class Legible {
    private Legible() {}

    /// For a state's age, in the largest unit that fits: `12s`, `3m`, `2h`, `5d`.
    public static String age(Duration age) {
        long seconds = Math.max(0, age.toSeconds());
        if (seconds < 60) {
            return seconds + "s";
        }
        if (seconds < 3_600) {
            return seconds / 60 + "m";
        }
        return seconds < 48 * 3_600 ? seconds / 3_600 + "h" : seconds / 86_400 + "d";
    }

    /// A time in nanoseconds with three figures that count: `0.041 ms`, `12.3 ms`, `1.20 s`.
    public static String roundTrip(long nanos) {
        double ms = nanos / 1e6;
        if (ms >= 999.5) {
            return String.format(Locale.ROOT, "%.2f s", ms / 1e3);
        }
        var form =
                ms < 0.9995
                        ? "%.3f ms"
                        : ms < 9.995 ? "%.2f ms" : ms < 99.95 ? "%.1f ms" : "%.0f ms";
        return String.format(Locale.ROOT, form, ms);
    }

    /// Text from files and other machines without control characters, which could steer a terminal.
    public static String plain(String text) {
        return text.codePoints().noneMatch(Character::isISOControl)
                ? text
                : text.codePoints()
                        .map(c -> Character.isISOControl(c) ? '?' : c)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    /// How many columns of a terminal a text takes.
    public static int width(String text) {
        return text.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
    }

    /// As much of `text` as fits, with `mark` where something was cut, filled with blanks to
    /// `width`.
    public static String fit(String text, int width, String mark) {
        var whole = plain(text);
        if (width(whole) <= width) {
            return whole + " ".repeat(width - width(whole));
        }
        var cut = new StringBuilder();
        int room = width - width(mark);
        if (room < 1) {
            return " ".repeat(Math.max(0, width));
        }
        int used = 0;
        for (var c : whole.codePoints().toArray()) {
            int more = Math.max(0, WCWidth.wcwidth(c));
            if (used + more > room) {
                break;
            }
            cut.appendCodePoint(c);
            used += more;
        }
        return cut + mark + " ".repeat(room - used);
    }
}
