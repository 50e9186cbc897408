package io.pingwall.ui;

import atlantafx.base.theme.Styles;

import io.pingwall.language.Phrases;
import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Way;
import io.pingwall.ui.control.Sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The card that compares ways to ask, on this machine's own addresses. Of the JavaFX thread.
final class WaysToAsk {
    private static final Phrases SAY = Phrases.of(WaysToAsk.class);

    private static final double WIDTH = 760;
    private static final int TARGETS = 200;

    private final Comparison comparison;
    private final Map<Way, WayRow> rows = new EnumMap<>(Way.class);
    private final Map<Way, Taken> taken = new EnumMap<>(Way.class);
    private final Button run = new Button(SAY.of("run"));
    private final Label verdict = words("");

    private WaysToAsk(Comparison comparison) {
        this.comparison = comparison;
        for (var way :
                List.of(
                        Way.ENGINE,
                        Way.VIRTUAL_THREAD,
                        Way.PLATFORM_THREAD,
                        Way.FPING,
                        Way.PROCESS)) {
            rows.put(way, new WayRow(way));
        }
        run.setId("ways-run");
        run.getStyleClass().add(Styles.ACCENT);
        run.setOnAction(_ -> run());
        verdict.setId("ways-verdict");
        verdict.setText(SAY.of("run-asks", TARGETS, rows.size()));
    }

    static void show(Sheet sheet, Comparison comparison) {
        var made = new WaysToAsk(comparison);
        var close = new Button(SAY.of("close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> sheet.close());
        sheet.show(SAY.of("ways-to-ask"), made.body(), WIDTH, made.run, List.of(close, made.run));
    }

    private VBox body() {
        var grid = new GridPane(16, 12);
        grid.setId("ways");
        grid.getColumnConstraints().addAll(column(38), column(31), column(31));
        grid.addRow(
                0, new Label(), heading(SAY.of("time-that-passes")), heading(SAY.of("cpu-time")));
        int row = 1;
        for (var one : rows.values()) {
            one.add(grid, row++);
        }
        var scale = new Label(SAY.of("bars-are-logarithmic"));
        scale.getStyleClass().add("field-label");
        return new VBox(16, words(SAY.of("lesson", TARGETS)), grid, scale, verdict);
    }

    private void run() {
        run.setDisable(true);
        taken.clear();
        rows.values().forEach(WayRow::clear);
        verdict.setText(SAY.of("asking-takes-seconds"));
        comparison.run(
                TARGETS,
                rows.keySet(),
                new Comparison.Heard() {
                    @Override
                    public void starts(Way way) {
                        row(way).starts();
                    }

                    @Override
                    public void ended(Measure measure) {
                        row(measure.way()).show(measure);
                        if (measure instanceof Taken one) {
                            taken.put(one.way(), one);
                        }
                    }

                    @Override
                    public void over() {
                        run.setDisable(false);
                        run.setText(SAY.of("run-again"));
                        verdict.setText(verdict());
                    }
                });
    }

    private WayRow row(Way way) {
        return rows.computeIfAbsent(way, WayRow::new);
    }

    private String verdict() {
        var engine = taken.get(Way.ENGINE);
        var process = taken.get(Way.PROCESS);
        if (engine == null || process == null || engine.wallSeconds() <= 0) {
            return SAY.of("not-every-way");
        }
        return SAY.of(
                "engine-is-worth",
                Math.round(process.wallSeconds() / engine.wallSeconds()),
                engine.cpuSeconds() > 0
                        ? Math.round(process.cpuSeconds() / engine.cpuSeconds())
                        : 0);
    }

    private static ColumnConstraints column(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static Label heading(String text) {
        var label = new Label(text);
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
