package io.pingwall.health;

import java.util.Arrays;

/// Percentiles of round trips, in nanoseconds; -1 where there were none.
///
/// By nearest rank: the p-th percentile of n sorted values is the one of rank ⌈p/100 · n⌉, so it is
/// always a round trip that was measured (Hyndman and Fan, The American Statistician 50/4, 1996,
/// definition 1).
public record Percentiles(long p50, long p95, long p99) {
    public static final Percentiles NONE = new Percentiles(-1, -1, -1);

    /// @param nanos round trips in any order; left as they are
    public static Percentiles of(long[] nanos) {
        if (nanos.length == 0) {
            return NONE;
        }
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Percentiles(ranked(sorted, 50), ranked(sorted, 95), ranked(sorted, 99));
    }

    private static long ranked(long[] sorted, int percent) {
        long rank = Math.ceilDiv((long) percent * sorted.length, 100);
        return sorted[(int) rank - 1];
    }
}
