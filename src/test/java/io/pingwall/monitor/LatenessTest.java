package io.pingwall.monitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;

class LatenessTest {
    private final Lateness lateness = new Lateness();

    @Test
    void isZeroBeforeAnythingWasSent() {
        assertEquals(Duration.ZERO, lateness.percentile(50));
        assertEquals(Duration.ZERO, lateness.worst());
    }

    @Test
    void isExactWhereItIsSmall() {
        for (int i = 1; i <= 60; i++) {
            lateness.add(i);
        }
        assertEquals(Duration.ofNanos(30), lateness.percentile(50));
        assertEquals(Duration.ofNanos(60), lateness.percentile(99));
    }

    @Test
    void knowsThousandths() {
        for (int i = 0; i < 998; i++) {
            lateness.add(1);
        }
        lateness.add(7);
        lateness.add(9);
        assertEquals(Duration.ofNanos(1), lateness.percentile(99));
        assertEquals(Duration.ofNanos(7), lateness.permille(999));
        assertEquals(Duration.ofNanos(9), lateness.permille(1000));
    }

    @Test
    void countsWhatWentOutTooEarlyAsInTime() {
        lateness.add(-5);
        assertEquals(Duration.ZERO, lateness.percentile(99));
    }

    @Test
    void holdsAnything() {
        lateness.add(Long.MAX_VALUE);
        assertEquals(Duration.ofNanos(Long.MAX_VALUE), lateness.worst());
        assertEquals(Duration.ofNanos(Long.MAX_VALUE), lateness.percentile(50));
    }

    @Test
    void isNeverTooSmallAndTooLargeByLessThanOneIn32() {
        var random = new Random(3);
        var values = new long[10_000];
        for (int i = 0; i < values.length; i++) {
            values[i] = (long) Math.exp(random.nextDouble() * 25);
            lateness.add(values[i]);
        }
        Arrays.sort(values);
        for (int percent : new int[] {1, 50, 99, 100}) {
            long exact = values[percent * 100 - 1];
            assertThat(
                    lateness.percentile(percent).toNanos(),
                    both(greaterThanOrEqualTo(exact)).and(lessThanOrEqualTo(exact + exact / 32)));
        }
        assertEquals(values[9_999], lateness.worst().toNanos());
    }
}
