package io.pingwall.ui;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import java.time.Duration;

class FrameTimesTest {
    private final FrameTimes times = new FrameTimes();

    @Test
    void percentilesAreByNearestRank() {
        for (int i = 100; i >= 1; i--) {
            times.add(i);
        }
        assertThat(times.percentile(0.5), is(Duration.ofNanos(50)));
        assertThat(times.percentile(0.99), is(Duration.ofNanos(99)));
        assertThat(times.percentile(0), is(Duration.ofNanos(1)));
        assertThat(times.percentile(1), is(Duration.ofNanos(100)));
        assertThat(times.count(), is(100L));
    }

    @Test
    void theLongestIsKeptWhenItsFrameIsForgotten() {
        times.add(9_000);
        for (int i = 0; i < 5_000; i++) {
            times.add(1);
        }
        assertThat(times.percentile(1), is(Duration.ofNanos(1)));
        assertThat(times.longest(), is(Duration.ofNanos(9_000)));
    }

    @Test
    void withoutAFrameThereIsNoTime() {
        assertThat(times.percentile(0.5), is(Duration.ZERO));
        assertThat(times.longest(), is(Duration.ZERO));
    }
}
