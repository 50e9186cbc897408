package io.pingwall.ui.query;

/// The figures that hosts are ordered by, held so that tiles don't dance: a host keeps the figure
/// it stands by until another one has held for a while, shorter where it moves up.
///
/// Pure; the time is handed in.
final class SteadyKeys {
    /// A host that gets worse is to be seen soon, but no sooner than a passing trouble is over.
    static final long UP_MILLIS = 3_000;

    /// A host that got well stays where the eye found it for a while.
    static final long DOWN_MILLIS = 10_000;

    private final boolean exact;
    private long[] shown = {};

    /// Since when the figure has been higher (positive) or lower (negative); 0 where it is neither.
    private long[] since = {};

    /// @param exact whether every difference counts, not only one of a quarter and more
    SteadyKeys(boolean exact) {
        this.exact = exact;
    }

    void start(int hosts) {
        shown = new long[hosts];
        since = new long[hosts];
    }

    /// Takes the figure as it is, at once.
    void set(int host, long key) {
        shown[host] = key;
        since[host] = 0;
    }

    long shown(int host) {
        return shown[host];
    }

    /// Tells the figure of now.
    ///
    /// @param atMillis the time of day, above 0
    /// @return whether the host stands by it from now on
    boolean offer(int host, long key, long atMillis) {
        if (isNear(shown[host], key)) {
            since[host] = 0;
            return false;
        }
        boolean up = key > shown[host];
        long began = up ? since[host] : -since[host];
        if (began <= 0 || began > atMillis) {
            since[host] = up ? atMillis : -atMillis;
            return false;
        }
        if (atMillis - began < (up ? UP_MILLIS : DOWN_MILLIS)) {
            return false;
        }
        set(host, key);
        return true;
    }

    private boolean isNear(long a, long b) {
        return exact ? a == b : Math.abs(a - b) * 4 <= Math.max(a, b);
    }
}
