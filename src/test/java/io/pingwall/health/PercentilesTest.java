package io.pingwall.health;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.stream.LongStream;

class PercentilesTest {
    @Test
    void ofNothingAreNone() {
        assertEquals(Percentiles.NONE, Percentiles.of(new long[0]));
    }

    @Test
    void ofOneAreThatOne() {
        assertEquals(new Percentiles(7, 7, 7), Percentiles.of(new long[] {7}));
    }

    /// The usual example of the nearest rank: 15, 20, 35, 40, 50; the median has rank ⌈2.5⌉ = 3.
    @Test
    void areByNearestRank() {
        assertEquals(new Percentiles(35, 50, 50), Percentiles.of(new long[] {40, 15, 50, 35, 20}));
        assertEquals(new Percentiles(1, 2, 2), Percentiles.of(new long[] {2, 1}));
    }

    @Test
    void ofAHundredAreTheirOwnRanks() {
        var upTo100 = LongStream.rangeClosed(1, 100).toArray();
        assertEquals(new Percentiles(50, 95, 99), Percentiles.of(upTo100));
        var upTo101 = LongStream.rangeClosed(1, 101).toArray();
        assertEquals(new Percentiles(51, 96, 100), Percentiles.of(upTo101));
    }

    @Test
    void leaveTheirInputAlone() {
        long[] nanos = {3, 1, 2};
        Percentiles.of(nanos);
        assertArrayEquals(new long[] {3, 1, 2}, nanos);
    }
}
