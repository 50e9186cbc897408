package io.pingwall.ui.control;

import io.pingwall.language.Language;
import io.pingwall.language.Phrases;

/// Times of answers for whoever compares them: three digits that count, `–` where there is none.
public final class RoundTrip {
    public static final String NONE = "–";

    private static final Phrases SAY = Phrases.of(RoundTrip.class);

    private RoundTrip() {}

    /// Such as `0.042 ms`, `1.25 ms`, `250 ms`, `1.50 s`; negative is none.
    public static String millis(double nanos) {
        if (nanos < 0) {
            return NONE;
        }
        double ms = nanos / 1e6;
        if (ms >= 999.5) {
            return SAY.of("seconds-of-answer", format(2, ms / 1000));
        }
        int decimals = ms < 0.9995 ? 3 : ms < 9.995 ? 2 : ms < 99.95 ? 1 : 0;
        return SAY.of("milliseconds", format(decimals, ms));
    }

    /// The same for a round trip as it was measured.
    public static String millis(long nanos) {
        return millis((double) nanos);
    }

    private static String format(int decimals, double value) {
        return String.format(Language.spoken().locale(), "%." + decimals + "f", value);
    }
}
