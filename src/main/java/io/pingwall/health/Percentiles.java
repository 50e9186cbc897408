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
        int count = sorted.length;
        return new Percentiles(
                nearestRank(sorted, count, 50),
                nearestRank(sorted, count, 95),
                nearestRank(sorted, count, 99));
    }

    /// One percentile of the first `count` values.
    ///
    /// @param sorted ascending
    /// @param count at least 1
    /// @param percent 1 to 100
    public static long nearestRank(long[] sorted, int count, int percent) {
        long rank = Math.ceilDiv((long) percent * count, 100);
        return sorted[(int) rank - 1];
    }
}
