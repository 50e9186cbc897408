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

    /// The losses without the runs of at least `outage` in a row. Those were told as DOWN already:
    /// counted again they would hold a target that is back for long at SLOW.
    LossShare scattered(int outage) {
        if (lost() == 0) {
            return new LossShare(0, asked);
        }
        int lost = 0;
        int left = asked;
        int run = 0;
        for (int i = 0; i <= asked; i++) {
            if (i < asked && isLost(i)) {
                run++;
                continue;
            }
            if (run >= outage) {
                left -= run;
            } else {
                lost += run;
            }
            run = 0;
        }
        return new LossShare(lost, left);
    }

    private boolean isLost(int i) {
        return i < 64 ? (low >>> i & 1) != 0 : (high >>> (i - 64) & 1) != 0;
    }
}
