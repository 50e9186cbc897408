package io.pingwall.ui.edit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Lengths of time as people type them: `500 ms`, `1 s`, `1.5 s`, `2 min`; a bare number is
/// seconds.
final class Spans {
    private static final Pattern FORM =
            Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)\\s*(ms|s|sec|min|m|h)?");

    private Spans() {}

    static Optional<Duration> parse(String text) {
        var match = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!match.matches()) {
            return Optional.empty();
        }
        var unit = match.group(2) == null ? "s" : match.group(2);
        long nanos =
                switch (unit) {
                    case "ms" -> 1_000_000L;
                    case "min", "m" -> 60_000_000_000L;
                    case "h" -> 3_600_000_000_000L;
                    default -> 1_000_000_000L;
                };
        return Optional.of(
                Duration.ofNanos(
                        new BigDecimal(match.group(1))
                                .multiply(BigDecimal.valueOf(nanos))
                                .longValue()));
    }

    static String text(Duration span) {
        long millis = span.toMillis();
        if (millis < 1000 || millis % 1000 != 0 && millis < 10_000) {
            return millis + " ms";
        }
        if (millis % 60_000 == 0) {
            return millis / 60_000 + " min";
        }
        return BigDecimal.valueOf(millis, 3).stripTrailingZeros().toPlainString() + " s";
    }
}
