package io.pingwall.health;

/// Which of the last 100 asked were lost, as bits: the newest is the lowest.
public record LossWindow(long low, long high, int asked) {
    public static final int SIZE = 100;
    public static final LossWindow EMPTY = new LossWindow(0, 0, 0);

    LossWindow after(boolean lost) {
        long nextHigh = ((high << 1) | (low >>> 63)) & ((1L << (SIZE - 64)) - 1);
        return new LossWindow((low << 1) | (lost ? 1 : 0), nextHigh, Math.min(SIZE, asked + 1));
    }

    public int lost() {
        return Long.bitCount(low) + Long.bitCount(high);
    }

    /// Share lost, 0 to 1; 0 where nothing was asked.
    public double share() {
        return asked == 0 ? 0 : (double) lost() / asked;
    }
}
