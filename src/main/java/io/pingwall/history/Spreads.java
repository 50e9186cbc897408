package io.pingwall.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Cuts samples into columns. Pure.
public final class Spreads {
    private final Samples samples;
    private final long[] replies;

    private Spreads(Samples samples) {
        this.samples = samples;
        this.replies = new long[samples.size()];
    }

    /// The samples due in [from, to), in columns of equal length, oldest first.
    ///
    /// Column `i` of `n` over a length `L` begins at `i · L / n`, rounded down to a nanosecond.
    ///
    /// @param newest when the last sample was due
    /// @param to after `from`, less than 292 years
    public static List<Spread> of(
            Samples samples, Instant newest, Instant from, Instant to, int columns) {
        var cut = new Spread[columns];
        Arrays.fill(cut, Spread.NONE);
        if (samples.size() > 0) {
            var first = newest.minus(samples.interval().multipliedBy(samples.size() - 1L));
            new Spreads(samples)
                    .fill(
                            cut,
                            Duration.between(from, first).toNanos(),
                            Duration.between(from, to).toNanos());
        }
        return Collections.unmodifiableList(Arrays.asList(cut));
    }

    /// @param first when the oldest sample was due, in nanoseconds after the left edge
    private void fill(Spread[] cut, long first, long length) {
        long interval = samples.interval().toNanos();
        int sample = at(0, first, interval);
        for (int i = 0; i < cut.length && sample < samples.size(); i++) {
            int end = at(edge(i + 1, cut.length, length), first, interval);
            if (end > sample) {
                cut[i] = spread(sample, end);
                sample = end;
            }
        }
    }

    private static long edge(int column, int columns, long length) {
        // in two parts, because the product of a year and a wide screen overflows
        return length / columns * column + length % columns * column / columns;
    }

    /// The number of the first sample that is due at `time` or later.
    private int at(long time, long first, long interval) {
        return Math.clamp(Math.ceilDiv(time - first, interval), 0, samples.size());
    }

    private Spread spread(int from, int to) {
        int count = 0;
        int lost = 0;
        int unobserved = 0;
        for (int i = from; i < to; i++) {
            if (samples.replied(i)) {
                replies[count++] = samples.nanos(i);
            } else if (samples.lost(i)) {
                lost++;
            } else {
                unobserved++;
            }
        }
        Arrays.sort(replies, 0, count);
        return Spread.of(replies, count, lost, unobserved);
    }
}
