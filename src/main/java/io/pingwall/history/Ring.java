package io.pingwall.history;

import java.util.Arrays;

/// The newest beats of one target, a `float` each: nanoseconds, exact to 16 ms and to seven digits
/// above. A beat has a number; those left out were not observed. Not thread-safe.
final class Ring {
    static final int LOST = -1;
    static final int UNOBSERVED = -2;

    private static final int FIRST_CAPACITY = 32;

    private float[] values;
    private int limit;

    /// Of the newest beat; those kept are the `size` up to it.
    private long newest = -1;

    private int size;

    Ring(int limit) {
        this.limit = limit;
        this.values = new float[Math.min(FIRST_CAPACITY, limit)];
    }

    /// Forgets the oldest, as many as there are above the limit.
    void limit(int beats) {
        limit = beats;
        if (values.length > beats) {
            resize(beats);
        }
    }

    /// Puts a beat where its number says. One that is older than all that are kept is dropped.
    void put(long beat, float value) {
        if (size == 0) {
            newest = beat - 1;
        }
        if (beat > newest) {
            advance(beat);
        }
        if (newest - beat < size) {
            values[index(beat)] = value;
        }
    }

    private void advance(long beat) {
        long ahead = beat - newest;
        int wanted = (int) Math.min(limit, size + ahead);
        if (wanted > values.length) {
            resize((int) Math.min(limit, Math.max(wanted, values.length * 2L)));
        }
        long gap = Math.min(ahead, values.length);
        newest = beat;
        size = wanted;
        for (long b = beat - gap + 1; b <= beat; b++) {
            values[index(b)] = UNOBSERVED;
        }
    }

    /// The newest `beats`, oldest first.
    long[] newest(int beats) {
        int n = Math.min(size, beats);
        var copy = new long[n];
        for (int i = 0; i < n; i++) {
            copy[i] = (long) values[index(newest - n + 1 + i)];
        }
        return copy;
    }

    /// The number of the newest beat; meaningless where there is none.
    long newest() {
        return newest;
    }

    private void resize(int capacity) {
        var next = new float[capacity];
        Arrays.fill(next, UNOBSERVED);
        int kept = Math.min(size, capacity);
        for (long b = newest - kept + 1; b <= newest; b++) {
            next[(int) Math.floorMod(b, (long) capacity)] = values[index(b)];
        }
        values = next;
        size = kept;
    }

    private int index(long beat) {
        return (int) Math.floorMod(beat, (long) values.length);
    }
}
