package io.pingwall.target;

import java.time.Duration;

/// How a target is asked and judged, after defaults and group have been applied.
///
/// @param interval time from one beat to the next
/// @param timeout how long an answer may take; never longer than the interval
public record Settings(Check check, Duration interval, Duration timeout, Thresholds thresholds) {
    public static final Settings DEFAULT =
            new Settings(
                    new Check.Ping(),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Thresholds.DEFAULT);
}
