package io.pingwall.ui;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/// How long frames took: the latest few thousand, and the longest ever. One writer, any readers.
public final class FrameTimes {
    private static final int KEPT = 4_096;

    private final AtomicLongArray latest = new AtomicLongArray(KEPT);
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong longest = new AtomicLong();

    void add(long nanos) {
        long n = count.get();
        latest.set((int) (n % KEPT), nanos);
        longest.accumulateAndGet(nanos, Math::max);
        // last, so that a reader who sees the count sees the value
        count.set(n + 1);
    }

    /// How many since the start.
    public long count() {
        return count.get();
    }

    /// By nearest rank among the latest frames.
    ///
    /// @param share 0.5 for the median; zero where there was no frame
    public Duration percentile(double share) {
        int kept = (int) Math.min(KEPT, count.get());
        if (kept == 0) {
            return Duration.ZERO;
        }
        var sorted = new long[kept];
        for (int i = 0; i < kept; i++) {
            sorted[i] = latest.get(i);
        }
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(share * kept);
        return Duration.ofNanos(sorted[Math.clamp(rank, 1, kept) - 1]);
    }

    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }
}
