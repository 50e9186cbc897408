package io.pingwall.history;

import java.time.Duration;

/// Successive beats of one target, oldest first. Immutable.
public final class Samples {
    private static final long LOST = -1;
    private static final long UNOBSERVED = -2;

    public static final Samples NONE =
            new Samples(new long[0], Duration.ofSeconds(1), Duration.ZERO);

    private final long[] values;
    private final Duration interval;
    private final Duration age;

    /// @param values a beat each: the round trip in nanoseconds, -1 lost, -2 not observed; owned by
    ///   the samples from here on
    Samples(long[] values, Duration interval, Duration age) {
        this.values = values;
        this.interval = interval;
        this.age = age;
    }

    /// @param values a beat each: the round trip in nanoseconds, -1 lost, -2 not observed; copied
    public static Samples of(long[] values, Duration interval, Duration age) {
        return new Samples(values.clone(), interval, age);
    }

    public int size() {
        return values.length;
    }

    public boolean replied(int i) {
        return values[i] >= 0;
    }

    public boolean lost(int i) {
        return values[i] == LOST;
    }

    public boolean observed(int i) {
        return values[i] != UNOBSERVED;
    }

    /// The round trip in nanoseconds; negative where there was none.
    public long nanos(int i) {
        return values[i];
    }

    /// Time from one beat to the next.
    public Duration interval() {
        return interval;
    }

    /// How long ago the newest beat was due.
    public Duration age() {
        return age;
    }
}
