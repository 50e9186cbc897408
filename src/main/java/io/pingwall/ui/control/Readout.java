package io.pingwall.ui.control;

import java.time.Duration;
import java.util.Locale;

/// Figures as people read them: three digits that matter, and one unit or two.
public final class Readout {
    private Readout() {}

    /// A share such as `0 %`, `0.4 %`, `12 %`; never rounded to none or all.
    public static String percent(double share) {
        double percent = share * 100;
        if (percent == 0 || percent == 100) {
            return Math.round(percent) + " %";
        }
        if (percent < 0.1) {
            return "< 0.1 %";
        }
        if (percent < 9.95) {
            return String.format(Locale.ROOT, "%.1f %%", percent);
        }
        return Math.min(99, Math.round(percent)) + " %";
    }

    /// A stretch of time such as `12 s`, `3 min`, `2 h 05 min`, `4 d 3 h`.
    public static String lasting(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3_600) {
            return seconds / 60 + " min";
        }
        if (seconds < 86_400) {
            return String.format(Locale.ROOT, "%d h %02d min", seconds / 3_600, seconds / 60 % 60);
        }
        return seconds / 86_400 + " d " + seconds / 3_600 % 24 + " h";
    }

    /// A count such as `1,234`.
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
