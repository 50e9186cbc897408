package io.pingwall.monitor;

import java.time.Duration;

/// How late sendings were: a log-linear histogram of fixed size. What it says is never too small,
/// and too large by less than 1/32. Not thread-safe.
final class Lateness {
    private static final int BITS = 5;
    private static final int STEPS = 1 << BITS;

    private final long[] counts = new long[(Long.SIZE - BITS) * STEPS];
    private long total;
    private long worst;

    void add(long nanos) {
        long late = Math.max(0, nanos);
        counts[bucket(late)]++;
        total++;
        worst = Math.max(worst, late);
    }

    /// By nearest rank.
    Duration percentile(int percent) {
        return permille(percent * 10);
    }

    /// The same in thousandths.
    Duration permille(int permille) {
        long rank = Math.ceilDiv(total * permille, 1000);
        long seen = 0;
        for (int i = 0; i < counts.length && rank > 0; i++) {
            seen += counts[i];
            if (seen >= rank) {
                return Duration.ofNanos(Math.min(worst, highest(i)));
            }
        }
        return Duration.ZERO;
    }

    Duration worst() {
        return Duration.ofNanos(worst);
    }

    /// Exact below 32, then 32 steps for each doubling.
    private static int bucket(long value) {
        int shift = Math.max(0, Long.SIZE - BITS - 1 - Long.numberOfLeadingZeros(value));
        return shift * STEPS + (int) (value >>> shift);
    }

    /// The largest value that falls into a bucket.
    private static long highest(int bucket) {
        int shift = Math.max(0, bucket / STEPS - 1);
        return ((bucket - (long) shift * STEPS + 1) << shift) - 1;
    }
}
