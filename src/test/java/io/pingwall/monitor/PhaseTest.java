package io.pingwall.monitor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Arrays;

class PhaseTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final TargetId ID = new TargetId("ping 10.0.0.1");

    @Test
    void comesAtTheSamePointOfEveryInterval() {
        long first = Phase.next(ID, SECOND, 0);
        assertThat(first, both(greaterThan(0L)).and(lessThanOrEqualTo(SECOND)));
        assertEquals(first, Phase.next(ID, SECOND, first - 1));
        assertEquals(first + SECOND, Phase.next(ID, SECOND, first));
        assertEquals(first + 3601 * SECOND, Phase.next(ID, SECOND, first + 3600 * SECOND));
    }

    @Test
    void knowsTimesBelowZero() {
        long first = Phase.next(ID, SECOND, -10 * SECOND);
        assertThat(first, both(greaterThan(-10 * SECOND)).and(lessThanOrEqualTo(-9 * SECOND)));
        assertEquals(first + 10 * SECOND, Phase.next(ID, SECOND, 0));
    }

    /// Random arrivals would give each millisecond 10 ± 3.2, and a chi-squared of 999 ± 45.
    @Test
    void neighboursAreSpreadEvenly() {
        var slots = new int[1000];
        for (var target : Rig.loopback(10_000)) {
            slots[(int) (Phase.offset(target.id(), SECOND) / 1_000_000)]++;
        }
        double chiSquared = Arrays.stream(slots).mapToDouble(n -> (n - 10) * (n - 10) / 10.0).sum();
        assertThat(chiSquared, both(greaterThan(800.0)).and(lessThan(1200.0)));
        assertThat(Arrays.stream(slots).max().orElseThrow(), lessThanOrEqualTo(30));
        assertThat(Arrays.stream(slots).min().orElseThrow(), greaterThanOrEqualTo(0));
    }

    @Test
    void isThePhaseOfTheIdNotOfTheName() {
        var target = Rig.loopback(1).getFirst();
        var renamed =
                new Target(
                        target.id(),
                        "gate",
                        target.address(),
                        "edge",
                        target.settings(),
                        target.tags(),
                        "");
        assertEquals(Phase.offset(target.id(), SECOND), Phase.offset(renamed.id(), SECOND));
    }
}
