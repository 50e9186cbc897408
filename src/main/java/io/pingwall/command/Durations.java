package io.pingwall.command;

import picocli.CommandLine.ITypeConverter;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads and writes lengths of time as people put them: `500ms`, `1s`, `2m`.
final class Durations implements ITypeConverter<Duration> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,6})?)(ms|s|m|h|d)");
    private static final Map<String, Duration> UNITS =
            Map.of(
                    "ms", Duration.ofMillis(1),
                    "s", Duration.ofSeconds(1),
                    "m", Duration.ofMinutes(1),
                    "h", Duration.ofHours(1),
                    "d", Duration.ofDays(1));

    @Override
    public Duration convert(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw wrong(text);
        }
        var unit = UNITS.get(form.group(2));
        if (unit == null) {
            throw wrong(text);
        }
        var nanos = new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(unit.toNanos()));
        if (nanos.compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 4)) > 0) {
            throw wrong(text);
        }
        return Duration.ofNanos(nanos.longValue());
    }

    private static Refusal wrong(String text) {
        return new Refusal(
                ExitCode.BAD_ARGUMENTS,
                "'"
                        + text
                        + "' is not a length of time: write a number and its unit, such as 500ms, 1s or 2m.");
    }
}
