package io.pingwall.ui.control;

import io.pingwall.language.Language;
import io.pingwall.language.Phrases;

import java.time.Duration;

/// Figures as people read them: three digits that matter, and one unit or two.
public final class Readout {
    private static final Phrases SAY = Phrases.of(Readout.class);

    private Readout() {}

    /// A share such as `0 %`, `0.4 %`, `12 %`; never rounded to none or all.
    public static String percent(double share) {
        double percent = share * 100;
        if (percent == 0 || percent == 100) {
            return Math.round(percent) + " %";
        }
        if (percent < 0.1) {
            return format("< %.1f %%", 0.1);
        }
        if (percent < 9.95) {
            return format("%.1f %%", percent);
        }
        return Math.min(99, Math.round(percent)) + " %";
    }

    /// A stretch of time such as `12 s`, `3 min`, `2 h 05 min`, `4 d 3 h`.
    public static String lasting(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 60) {
            return SAY.of("seconds", seconds);
        }
        if (seconds < 3_600) {
            return SAY.of("minutes", seconds / 60);
        }
        if (seconds < 86_400) {
            return SAY.of("hours", seconds / 3_600, "%02d".formatted(seconds / 60 % 60));
        }
        return SAY.of("days", seconds / 86_400, seconds / 3_600 % 24);
    }

    /// A count such as `1,234`.
    public static String count(long number) {
        return format("%,d", number);
    }

    private static String format(String pattern, Object value) {
        return String.format(Language.spoken().locale(), pattern, value);
    }
}
