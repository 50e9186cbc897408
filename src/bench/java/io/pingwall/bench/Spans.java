package io.pingwall.bench;

import java.util.Arrays;

/// Spans of time in nanoseconds, all of them kept. One thread at a time.
final class Spans {
    private long[] nanos = new long[1_024];
    private int size;

    void add(long span) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = span;
    }

    int count() {
        return size;
    }

    long sum() {
        return Arrays.stream(nanos, 0, size).sum();
    }

    /// By nearest rank; zero where there is none.
    ///
    /// @param share 0.5 for the median, 1 for the longest
    long percentile(double share) {
        if (size == 0) {
            return 0;
        }
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * size);
        return sorted[Math.clamp(rank, 1, size) - 1];
    }
}
