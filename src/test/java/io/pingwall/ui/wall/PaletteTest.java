package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.pingwall.health.Status;
import io.pingwall.ui.control.Eyes;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.util.List;

class PaletteTest {
    private static final List<Palette> PALETTES =
            List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST);

    /// Text below 18 points: WCAG 2.1, success criterion 1.4.3.
    private static final double TEXT_CONTRAST = 4.5;

    /// Lines and signs: success criterion 1.4.11.
    private static final double SIGN_CONTRAST = 3;

    /// About eight times what an eye can just tell apart side by side.
    private static final double DISTANCE = 19;

    @Test
    void contrastIsThatOfTheTextbook() {
        assertThat(Eyes.contrast(Color.BLACK, Color.WHITE), closeTo(21, 0.001));
        assertThat(Eyes.contrast(Color.web("#777777"), Color.WHITE), closeTo(4.48, 0.01));
    }

    @Test
    void everyTextCanBeReadOnItsSurface() {
        for (var palette : PALETTES) {
            for (var status : Status.values()) {
                var look = palette.of(status);
                for (var text : List.of(look.ink(), look.muted(), look.accent(), look.lost())) {
                    assertThat(
                            status + " " + text + " on " + look.surface(),
                            Eyes.contrast(text, look.surface()),
                            greaterThanOrEqualTo(TEXT_CONTRAST));
                }
            }
            for (var text : List.of(palette.ink(), palette.muted(), palette.alarm())) {
                assertThat(
                        text + " on " + palette.wall(),
                        Eyes.contrast(text, palette.wall()),
                        greaterThanOrEqualTo(TEXT_CONTRAST));
            }
        }
    }

    @Test
    void signsAndTheRingStandOut() {
        for (var palette : PALETTES) {
            for (var status : Status.values()) {
                assertThat(
                        status + " before a heading",
                        Eyes.contrast(palette.sign(status), palette.wall()),
                        greaterThanOrEqualTo(TEXT_CONTRAST));
            }
            assertThat(
                    Eyes.contrast(palette.focus(), palette.wall()),
                    greaterThanOrEqualTo(SIGN_CONTRAST));
            for (var status : List.of(Status.DOWN, Status.PAUSED)) {
                var look = palette.of(status);
                assertThat(
                        status + " sign",
                        Eyes.contrast(look.mark(), look.cell()),
                        greaterThanOrEqualTo(SIGN_CONTRAST));
            }
            var down = palette.of(Status.DOWN);
            assertThat(
                    Eyes.contrast(down.surface(), palette.wall()),
                    greaterThanOrEqualTo(SIGN_CONTRAST));
        }
    }

    @Test
    void statesStayApartForEveryKindOfSight() {
        for (var palette : PALETTES) {
            for (var sight : Eyes.SIGHTS.entrySet()) {
                for (var one : Status.values()) {
                    for (var other : Status.values()) {
                        if (one.compareTo(other) < 0) {
                            assertThat(
                                    one + " and " + other + " under " + sight.getKey(),
                                    Eyes.distance(
                                            palette.of(one).cell(),
                                            palette.of(other).cell(),
                                            sight.getValue()),
                                    greaterThanOrEqualTo(DISTANCE));
                        }
                    }
                }
            }
        }
    }

    @Test
    void wellIsTheQuietestStateNextToDown() {
        for (var palette : PALETTES) {
            // on black, what is well is as dark as the wall
            double up = Eyes.contrast(palette.of(Status.UP).surface(), palette.wall());
            double down = Eyes.contrast(palette.of(Status.DOWN).surface(), palette.wall());
            assertThat(down / up, greaterThanOrEqualTo(2.5));
        }
    }
}
