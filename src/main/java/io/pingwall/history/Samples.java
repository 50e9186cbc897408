package io.pingwall.history;

import java.time.Duration;

/// Successive beats of one target, oldest first.
///
/// @param values a beat each: the round trip in nanoseconds, [#LOST] or [#UNOBSERVED]
/// @param interval time from one beat to the next
/// @param age how long ago the newest beat was due
public record Samples(long[] values, Duration interval, Duration age) {
    public static final long LOST = -1;
    public static final long UNOBSERVED = -2;
    public static final Samples NONE =
            new Samples(new long[0], Duration.ofSeconds(1), Duration.ZERO);
}
