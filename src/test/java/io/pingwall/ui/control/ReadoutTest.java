package io.pingwall.ui.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class ReadoutTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 %",
        "1, 100 %",
        "0.0004, < 0.1 %",
        "0.004, 0.4 %",
        "0.0996, 10 %",
        "0.125, 13 %",
        "0.9999, 99 %"
    })
    void sharesAreNeverRoundedToNoneOrAll(double share, String text) {
        assertThat(Readout.percent(share), is(text));
    }

    @ParameterizedTest
    @CsvSource({
        "-3, 0 s",
        "59, 59 s",
        "60, 1 min",
        "3599, 59 min",
        "7500, 2 h 05 min",
        "90000, 1 d 1 h"
    })
    void stretchesOfTimeHaveTwoUnitsAtMost(long seconds, String text) {
        assertThat(Readout.lasting(Duration.ofSeconds(seconds)), is(text));
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(Readout.count(1_234_567), is("1,234,567"));
    }
}
