package io.pingwall.ui.detail;

import io.pingwall.health.HostState;
import io.pingwall.health.Strays;
import io.pingwall.health.VoiceQuality;
import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.RoundTrip;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// The figures of one host, each under its name.
final class FigureGrid {
    private static final Phrases SAY = Phrases.of(FigureGrid.class);
    private static final int COLUMNS = 4;

    /// Every figure, in reading order.
    enum Figure {
        LAST(look -> RoundTrip.millis(look.state().statistics().lastNanos())),
        MEAN(look -> answered(look, look.state().statistics().meanNanos())),
        MIN(look -> RoundTrip.millis(look.state().statistics().minNanos())),
        MAX(look -> RoundTrip.millis(look.state().statistics().maxNanos())),
        P50(look -> RoundTrip.millis(look.percentiles().p50())),
        P95(look -> RoundTrip.millis(look.percentiles().p95())),
        P99(look -> RoundTrip.millis(look.percentiles().p99())),
        DEVIATION(look -> answered(look, look.state().statistics().deviationNanos())),
        JITTER(look -> answered(look, look.state().statistics().jitterNanos())),
        LOSS_100(look -> asked(look, look.state().statistics().window().share())),
        LOSS(look -> asked(look, look.state().statistics().lossShare())),
        VOICE(look -> voice(look.state())),
        STREAK(look -> streak(look.state())),
        SENT(look -> Readout.count(look.state().statistics().sent())),
        RECEIVED(look -> Readout.count(look.state().statistics().received())),
        LOST(look -> Readout.count(look.state().statistics().lost())),
        UNASKED(look -> Readout.count(look.state().statistics().unasked())),
        LATE(look -> Readout.count(strays(look).late())),
        DUPLICATES(look -> Readout.count(strays(look).duplicates())),
        REORDERED(look -> Readout.count(strays(look).reordered()));

        private final Function<Look, String> text;

        Figure(Function<Look, String> text) {
            this.text = text;
        }

        String label() {
            return SAY.of(this);
        }

        String text(Look look) {
            return text.apply(look);
        }

        private static String answered(Look look, double nanos) {
            return RoundTrip.millis(look.state().statistics().received() > 0 ? nanos : -1);
        }

        private static String asked(Look look, double share) {
            return look.state().statistics().sent() > 0 ? Readout.percent(share) : RoundTrip.NONE;
        }

        private static Strays strays(Look look) {
            return look.state().statistics().strays();
        }

        private static String voice(HostState state) {
            return VoiceQuality.of(state.statistics())
                    .map(VoiceQuality::text)
                    .orElse(RoundTrip.NONE);
        }

        private static String streak(HostState state) {
            int streak = state.streak();
            return streak == 0
                    ? RoundTrip.NONE
                    : streak > 0 ? SAY.of("ok-in-a-row", streak) : SAY.of("lost-in-a-row", -streak);
        }
    }

    private final GridPane grid = new GridPane(8, 12);
    private final Map<Figure, Label> values = new EnumMap<>(Figure.class);

    FigureGrid() {
        grid.setId("figures");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        int at = 0;
        for (var figure : Figure.values()) {
            var name = new Label(figure.label());
            name.getStyleClass().add("figure-name");
            if (figure == Figure.VOICE) {
                name.setTooltip(meaning());
            }
            var value = new Label(RoundTrip.NONE);
            value.setId("figure-" + figure.name().toLowerCase(Locale.ROOT));
            value.getStyleClass().add("figure-value");
            values.put(figure, value);
            grid.add(new VBox(2, name, value), at % COLUMNS, at / COLUMNS);
            at++;
        }
    }

    private static Tooltip meaning() {
        var meaning = new Tooltip(VoiceQuality.meaning());
        meaning.setWrapText(true);
        meaning.setMaxWidth(360);
        return meaning;
    }

    Node node() {
        return grid;
    }

    void show(Look look) {
        values.forEach((figure, label) -> label.setText(figure.text(look)));
    }

    String text(Look look) {
        var lines = new StringBuilder();
        for (var figure : Figure.values()) {
            lines.append(figure.label()).append(": ").append(figure.text(look)).append('\n');
        }
        return Objects.requireNonNull(lines.toString());
    }
}
