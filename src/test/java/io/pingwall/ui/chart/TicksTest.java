package io.pingwall.ui.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class TicksTest {
    @ParameterizedTest
    @CsvSource({"10, 5, 2", "11, 4, 5", "0.09, 4, 0.05", "380, 4, 100", "4, 4, 1"})
    void stepsAreRound(double most, int ticks, double step) {
        assertThat(Ticks.step(most, ticks), closeTo(step, 1e-9));
    }

    @ParameterizedTest
    @CsvSource({"PT1H, 6, PT10M", "PT1H, 4, PT15M", "PT5M, 6, PT1M", "PT1M, 4, PT15S"})
    void timeStepsAreThoseOfAClock(Duration span, int ticks, Duration step) {
        assertThat(Ticks.timeStep(span, ticks), is(step));
    }
}
