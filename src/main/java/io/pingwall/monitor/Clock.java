package io.pingwall.monitor;

import java.time.Instant;

/// Both clocks of the machine, handed in so that tests can drive them.
public interface Clock {
    Clock SYSTEM =
            new Clock() {
                @Override
                public long nanos() {
                    return System.nanoTime();
                }

                @Override
                public Instant wall() {
                    return Instant.now();
                }
            };

    /// Monotonic, in nanoseconds; stands still while the machine sleeps.
    long nanos();

    /// The time of day; may step.
    Instant wall();
}
