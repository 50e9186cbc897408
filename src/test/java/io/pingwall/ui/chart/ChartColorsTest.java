package io.pingwall.ui.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.pingwall.ui.control.Eyes;
import io.pingwall.ui.control.Scheme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class ChartColorsTest {
    /// About eight times what an eye can just tell apart side by side.
    private static final double DISTANCE = 19;

    @ParameterizedTest
    @EnumSource
    void wordsCanBeReadAndMarksStandOut(Scheme scheme) {
        var colors = ChartColors.of(scheme);
        for (var word :
                List.of(
                        colors.ink(),
                        colors.muted(),
                        colors.curves().getFirst().line(),
                        colors.curves().getLast().line())) {
            assertThat(
                    scheme + " " + word,
                    Eyes.contrast(word, colors.paper()),
                    greaterThanOrEqualTo(4.5));
        }
        assertThat(Eyes.contrast(colors.lost(), colors.paper()), greaterThanOrEqualTo(3.0));
    }

    @ParameterizedTest
    @EnumSource
    void twoHostsStayApartForEveryKindOfSight(Scheme scheme) {
        var colors = ChartColors.of(scheme);
        for (var sight : Eyes.SIGHTS.entrySet()) {
            assertThat(
                    scheme + " under " + sight.getKey(),
                    Eyes.distance(
                            colors.curves().getFirst().line(),
                            colors.curves().getLast().line(),
                            sight.getValue()),
                    greaterThanOrEqualTo(DISTANCE));
        }
    }
}
