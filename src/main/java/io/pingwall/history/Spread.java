package io.pingwall.history;

import io.pingwall.health.Percentiles;

/// How the beats of one stretch of time came back.
///
/// Times are nanoseconds, -1 where nothing answered. Percentiles are by nearest rank, as
/// [Percentiles] says, so each of them was measured.
///
/// @param asked beats that were asked, answered or not
/// @param lost those of them that were not answered
/// @param unobserved beats that were due and could not be asked
public record Spread(
        int asked,
        int lost,
        int unobserved,
        long min,
        long p5,
        long p25,
        long median,
        long p75,
        long p95,
        long max) {
    /// Nothing was due.
    public static final Spread NONE = withoutReply(0, 0);

    static Spread withoutReply(int lost, int unobserved) {
        return new Spread(lost, lost, unobserved, -1, -1, -1, -1, -1, -1, -1);
    }

    /// @param sorted round trips, the first `count` of it, in ascending order
    static Spread of(long[] sorted, int count, int lost, int unobserved) {
        return count == 0
                ? withoutReply(lost, unobserved)
                : new Spread(
                        count + lost,
                        lost,
                        unobserved,
                        sorted[0],
                        Percentiles.nearestRank(sorted, count, 5),
                        Percentiles.nearestRank(sorted, count, 25),
                        Percentiles.nearestRank(sorted, count, 50),
                        Percentiles.nearestRank(sorted, count, 75),
                        Percentiles.nearestRank(sorted, count, 95),
                        sorted[count - 1]);
    }

    public boolean replied() {
        return median >= 0;
    }

    /// Lost of those asked, 0 to 1.
    public double lossShare() {
        return asked == 0 ? 0 : (double) lost / asked;
    }
}
