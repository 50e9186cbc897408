package io.pingwall.ui.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.pingwall.health.Status;
import io.pingwall.history.Samples;
import io.pingwall.history.Spreads;
import io.pingwall.history.Turn;

import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class ChartPainterTest {
    private static final long SECOND = 1_000_000_000L;
    private static final ChartColors COLORS = ChartColors.LIGHT;

    /// Writes down what it is told.
    private static final class Told implements Pen {
        private final List<Points> medians = new ArrayList<>();
        private final List<Double> losses = new ArrayList<>();
        private final List<Double> states = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        @Override
        public void rectangle(double x, double y, double width, double height, Color fill) {
            if (fill.equals(COLORS.lost())) {
                losses.add(height);
            } else if (COLORS.states().containsValue(fill)) {
                states.add(height);
            }
        }

        @Override
        public void area(Points points, Color fill) {}

        @Override
        public void line(Points points, Stroke stroke) {
            if (stroke.color().equals(COLORS.curves().getFirst().line())) {
                medians.add(points);
            }
        }

        @Override
        public void text(String text, double x, double y, Side side, Color color) {
            texts.add(text);
        }
    }

    private static Picture picture(List<Turn> turns, long column, long... values) {
        var to = Instant.EPOCH.plusSeconds(values.length);
        var samples = Samples.of(values, Duration.ofSeconds(1), Duration.ZERO);
        var spreads =
                Spreads.of(
                        samples,
                        to.minusSeconds(1),
                        Instant.EPOCH,
                        to,
                        (int) (values.length / column));
        long end = values.length * SECOND;
        return new Picture(
                new Frame(400, 240, 24, 1, new View(0, end)),
                List.of(
                        new Picture.Shown(
                                "a < b", new Piece(0, column * SECOND, spreads, turns, 0))),
                Scale.of(spreads.stream(), 4, Scale.EMPTY),
                COLORS,
                ZoneOffset.UTC,
                end,
                Picture.NO_CROSS);
    }

    private static Told told(Picture picture) {
        var told = new Told();
        ChartPainter.paint(told, picture);
        return told;
    }

    @Test
    void gapsAreNeverBridged() {
        var told = told(picture(List.of(), 1, 9, 8, -1, -2, 7, 9, 8, 8));
        assertThat(told.medians, hasSize(2 + 1)); // and the line in the title
    }

    @Test
    void aLossIsAsHighAsTheShareThatIsLost() {
        var told = told(picture(List.of(), 4, -1, 5, 5, 5, -1, -1, 5, 5, -1, -1, -1, -1));
        assertThat(
                told.losses,
                contains(
                        closeTo(Frame.LOSS / 4, 0.01),
                        closeTo(Frame.LOSS / 2, 0.01),
                        closeTo(Frame.LOSS, 0.01)));
    }

    @Test
    void eachStateHasAHeightOfItsOwnAndTheWorstIsDrawnLast() {
        var turns =
                List.of(
                        new Turn(Instant.EPOCH, Status.UP),
                        new Turn(Instant.EPOCH.plusSeconds(2), Status.DOWN),
                        new Turn(Instant.EPOCH.plusSeconds(4), Status.SLOW));
        var told = told(picture(turns, 1, 1, 1, -1, -1, 9, 9));
        assertThat(told.states, contains(3.0, 8.0, Frame.STATE));
    }

    @Test
    void anSvgHoldsTheSameAndEscapesNames() {
        var svg = ChartImage.svg(picture(List.of(), 1, 9_000_000, 8_000_000, -1, 7_000_000));
        assertThat(svg, containsString("viewBox=\"0 0 400 240\""));
        assertThat(svg, containsString(">a &lt; b</text>"));
        assertThat(svg, containsString("fill-opacity=\"0.20\""));
        assertThat(svg, containsString(">10 ms</text>"));
        assertThat(svg, not(containsString("NaN")));
    }
}
