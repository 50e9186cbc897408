package io.pingwall.bench;

/// Counts pulses, and goes to and fro with them.
final class Ramp {
    private long count;

    void restart() {
        count = 0;
    }

    long next() {
        return count++;
    }

    /// One pulse on.
    ///
    /// @param length pulses from 0 to 1, and as many back
    double between(int length) {
        count++;
        return share(length);
    }

    /// One pulse on.
    boolean rises(int length) {
        return count++ / length % 2 == 0;
    }

    double share(int length) {
        double share = (double) (count % length) / length;
        return count / length % 2 == 0 ? share : 1 - share;
    }
}
