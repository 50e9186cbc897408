package io.pingwall.ui;

import java.time.Duration;

/// How long frames took: the latest few thousand, and the longest ever. One writer, any readers.
public final class FrameTimes {
    void add(long nanos) {
        throw new UnsupportedOperationException();
    }

    /// How many since the start.
    public long count() {
        throw new UnsupportedOperationException();
    }

    /// @param share 0.5 for the median; zero where there was no frame
    public Duration percentile(double share) {
        throw new UnsupportedOperationException();
    }

    public Duration longest() {
        throw new UnsupportedOperationException();
    }
}
