package io.pingwall.ui.control;

import java.time.Duration;

/// Evenly spaced measurements, oldest first, as a chart reads them.
public interface Beats {
    /// In place of a round trip: asked, and no answer came.
    long LOST = -1;

    /// In place of a round trip: nobody looked.
    long UNOBSERVED = -2;

    Beats NONE = of(Duration.ofSeconds(1));

    static Beats of(Duration interval, long... nanos) {
        return new Beats() {
            @Override
            public int size() {
                return nanos.length;
            }

            @Override
            public long nanos(int i) {
                return nanos[i];
            }

            @Override
            public Duration interval() {
                return interval;
            }
        };
    }

    int size();

    /// Round trip in nanoseconds, or [#LOST], or [#UNOBSERVED].
    long nanos(int i);

    /// Time from one to the next.
    Duration interval();
}
