package io.pingwall.ui.control;

import java.util.Locale;

/// Times of answers for whoever compares them: three digits that count, `–` where there is none.
public final class RoundTrip {
    public static final String NONE = "–";

    private RoundTrip() {}

    /// Such as `0.042 ms`, `1.25 ms`, `250 ms`, `1.50 s`; negative is none.
    public static String millis(double nanos) {
        if (nanos < 0) {
            return NONE;
        }
        double ms = nanos / 1e6;
        if (ms >= 999.5) {
            return format("%.2f s", ms / 1000);
        }
        int decimals = ms < 0.9995 ? 3 : ms < 9.995 ? 2 : ms < 99.95 ? 1 : 0;
        return format("%." + decimals + "f ms", ms);
    }

    /// The same for a round trip as it was measured.
    public static String millis(long nanos) {
        return millis((double) nanos);
    }

    // a decimal point everywhere: these are compared with what ping and fping print
    private static String format(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
