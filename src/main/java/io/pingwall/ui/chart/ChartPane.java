package io.pingwall.ui.chart;

import atlantafx.base.theme.Styles;

import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.ui.control.Scheme;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The chart with its values, its buttons and the host to compare with. Of the JavaFX thread.
public final class ChartPane {
    private static final Phrases SAY = Phrases.of(ChartPane.class);

    /// @param hosts all that can be compared with
    /// @param save asks for a file and draws the chart into it
    public record Parts(
            LatencyChart.Parts chart, Supplier<List<Target>> hosts, Consumer<LatencyChart> save) {}

    private final Parts parts;
    private final LatencyChart chart;
    private final Readings readings = new Readings();
    private final ToggleButton live = new ToggleButton(SAY.of("live"));
    private final ComparePicker compare;
    private final VBox box;
    private @Nullable Target shown;
    private Optional<Target> other = Optional.empty();

    public ChartPane(Parts parts) {
        this.parts = parts;
        chart = new LatencyChart(parts.chart);
        chart.onPainted(readings::show);
        compare = new ComparePicker(this::others, this::compare);
        HBox.setHgrow(compare.node(), Priority.ALWAYS);
        var save = new Button(SAY.of("save-chart"), new FontIcon(Feather.IMAGE));
        save.setId("chart-save");
        save.getStyleClass().add(Styles.SMALL);
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> parts.save.accept(chart));
        var below = new HBox(8, compare.node(), save);
        below.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(8, above(), chart, readings.node(), below);
    }

    public Node node() {
        return box;
    }

    public void theme(Scheme scheme) {
        chart.theme(scheme);
    }

    /// Shows another host, or the same one as it is by now.
    public void show(Target target) {
        boolean same = shown != null && shown.id().equals(target.id());
        if (same && target.equals(shown)) {
            chart.refresh();
            return;
        }
        shown = target;
        if (!same) {
            other = Optional.empty();
            compare.clear();
        }
        lay();
    }

    private Node above() {
        live.setId("chart-live");
        live.getStyleClass().addAll(Styles.SMALL);
        live.setTooltip(new Tooltip(SAY.of("follow-the-present")));
        live.setMinWidth(Region.USE_PREF_SIZE);
        live.setOnAction(_ -> {
            chart.goLive();
            live.setSelected(chart.liveProperty().get());
        });
        chart.liveProperty().subscribe(live::setSelected);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row =
                new HBox(
                        4,
                        readings.time(),
                        gap,
                        button("chart-in", Feather.ZOOM_IN, SAY.of("less-time"), 0.5),
                        button("chart-out", Feather.ZOOM_OUT, SAY.of("more-time"), 2),
                        live);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button button(String id, Ikon icon, String what, double factor) {
        var made = new Button(null, new FontIcon(icon));
        made.setId(id);
        made.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        made.setTooltip(new Tooltip(what));
        made.setOnAction(_ -> chart.zoom(factor));
        return made;
    }

    private List<Target> others() {
        return parts.hosts.get().stream()
                .filter(target -> shown == null || !target.id().equals(shown.id()))
                .toList();
    }

    private void compare(Optional<Target> target) {
        if (!target.equals(other)) {
            other = target;
            lay();
        }
    }

    private void lay() {
        if (shown != null) {
            var first = shown;
            chart.show(other.map(second -> List.of(first, second)).orElse(List.of(first)));
        }
    }
}
