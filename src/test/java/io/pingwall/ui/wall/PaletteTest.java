package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import io.pingwall.health.Status;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class PaletteTest {
    private static final List<Palette> PALETTES =
            List.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST);

    /// Text below 18 points: WCAG 2.1, success criterion 1.4.3.
    private static final double TEXT_CONTRAST = 4.5;

    /// Lines and signs: success criterion 1.4.11.
    private static final double SIGN_CONTRAST = 3;

    /// About eight times what an eye can just tell apart side by side.
    private static final double DISTANCE = 19;

    /// Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
    private static final Map<String, double[]> SIGHTS =
            Map.of(
                    "ordinary",
                    new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
                    "protanopia",
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882,
                        -0.048116, 1.051998
                    },
                    "deuteranopia",
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820,
                        0.042940, 0.968881
                    },
                    "tritanopia",
                    new double[] {
                        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733,
                        0.691367, 0.303900
                    });

    @Test
    void contrastIsThatOfTheTextbook() {
        assertThat(contrast(Color.BLACK, Color.WHITE), closeTo(21, 0.001));
        assertThat(contrast(Color.web("#777777"), Color.WHITE), closeTo(4.48, 0.01));
    }

    @Test
    void everyTextCanBeReadOnItsSurface() {
        for (var palette : PALETTES) {
            for (var status : Status.values()) {
                var look = palette.of(status);
                for (var text : List.of(look.ink(), look.muted(), look.accent(), look.lost())) {
                    assertThat(
                            status + " " + text + " on " + look.surface(),
                            contrast(text, look.surface()),
                            greaterThanOrEqualTo(TEXT_CONTRAST));
                }
            }
            for (var text : List.of(palette.ink(), palette.muted(), palette.alarm())) {
                assertThat(
                        text + " on " + palette.wall(),
                        contrast(text, palette.wall()),
                        greaterThanOrEqualTo(TEXT_CONTRAST));
            }
        }
    }

    @Test
    void signsAndTheRingStandOut() {
        for (var palette : PALETTES) {
            assertThat(
                    contrast(palette.focus(), palette.wall()), greaterThanOrEqualTo(SIGN_CONTRAST));
            for (var status : List.of(Status.DOWN, Status.PAUSED)) {
                var look = palette.of(status);
                assertThat(
                        status + " sign",
                        contrast(look.mark(), look.cell()),
                        greaterThanOrEqualTo(SIGN_CONTRAST));
            }
            var down = palette.of(Status.DOWN);
            assertThat(
                    contrast(down.surface(), palette.wall()), greaterThanOrEqualTo(SIGN_CONTRAST));
        }
    }

    @Test
    void statesStayApartForEveryKindOfSight() {
        for (var palette : PALETTES) {
            for (var sight : SIGHTS.entrySet()) {
                for (var one : Status.values()) {
                    for (var other : Status.values()) {
                        if (one.compareTo(other) < 0) {
                            assertThat(
                                    one + " and " + other + " under " + sight.getKey(),
                                    distance(
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
            double up = contrast(palette.of(Status.UP).surface(), palette.wall());
            double down = contrast(palette.of(Status.DOWN).surface(), palette.wall());
            assertThat(down / up, greaterThanOrEqualTo(2.5));
        }
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        var rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        return new double[] {
            linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())
        };
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /// CIE 1976, in L*a*b*.
    private static double distance(Color a, Color b, double[] sight) {
        var one = lab(a, sight);
        var other = lab(b, sight);
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (one[i] - other[i]) * (one[i] - other[i]);
        }
        return Math.sqrt(sum);
    }

    private static double[] lab(Color color, double[] sight) {
        var rgb = linear(color);
        var seen = new double[3];
        for (int i = 0; i < 3; i++) {
            seen[i] =
                    Math.clamp(
                            sight[3 * i] * rgb[0]
                                    + sight[3 * i + 1] * rgb[1]
                                    + sight[3 * i + 2] * rgb[2],
                            0.0,
                            1.0);
        }
        double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
        double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
        double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
    }
}
