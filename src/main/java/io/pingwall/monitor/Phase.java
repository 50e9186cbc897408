package io.pingwall.monitor;

import io.pingwall.target.TargetId;

/// Where within its interval a target is due: always at the same point, and different targets
/// spread evenly, so that thousands of them never go out at once.
final class Phase {
    private Phase() {}

    /// The first due time of `id` after `now`.
    static long next(TargetId id, long intervalNanos, long now) {
        return next(offset(id, intervalNanos), intervalNanos, now);
    }

    /// The same for one whose offset is known.
    static long next(long offset, long intervalNanos, long now) {
        return now + intervalNanos - Math.floorMod(now - offset, intervalNanos);
    }

    /// 0 to below the interval.
    static long offset(TargetId id, long intervalNanos) {
        return Math.unsignedMultiplyHigh(mix(id.value().hashCode()), intervalNanos);
    }

    /// Neighbouring addresses have neighbouring hashes; this parts them (the finalizer of
    /// SplitMix64, Steele, Lea and Flood, OOPSLA 2014).
    private static long mix(long hash) {
        long z = hash * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
