package io.pingwall.ui;

import atlantafx.base.theme.Styles;

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
import java.util.Locale;
import java.util.Map;

/// The card that compares ways to ask, on this machine's own addresses. Of the JavaFX thread.
final class WaysToAsk {
    private static final double WIDTH = 760;
    private static final int TARGETS = 200;

    private static final String LESSON =
            "A blocking call waits for its answer, and whoever made it waits too: ask 200 hosts so,"
                    + " one after the other, and the last is asked minutes later. A process or a thread"
                    + " for each host waits at the same time, at the price of that many processes or"
                    + " threads. A non-blocking call hands the question over and goes on; the answer"
                    + " calls back. So Pingwall asks every host of a wall from a single thread.";

    private final Comparison comparison;
    private final Map<Way, WayRow> rows = new EnumMap<>(Way.class);
    private final Map<Way, Taken> taken = new EnumMap<>(Way.class);
    private final Button run = new Button("Run");
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
        verdict.setText(
                "Run asks "
                        + TARGETS
                        + " addresses of this machine, three echoes each, in every way."
                        + " Nothing leaves the machine.");
    }

    static void show(Sheet sheet, Comparison comparison) {
        var made = new WaysToAsk(comparison);
        var close = new Button("Close");
        close.setCancelButton(true);
        close.setOnAction(_ -> sheet.close());
        sheet.show("Ways to ask", made.body(), WIDTH, made.run, List.of(close, made.run));
    }

    private VBox body() {
        var grid = new GridPane(16, 12);
        grid.setId("ways");
        grid.getColumnConstraints().addAll(column(38), column(31), column(31));
        grid.addRow(0, new Label(), heading("Time that passes"), heading("CPU time"));
        int row = 1;
        for (var one : rows.values()) {
            one.add(grid, row++);
        }
        var scale = new Label("The bars are logarithmic, from 1 ms to 10 s.");
        scale.getStyleClass().add("field-label");
        return new VBox(16, words(LESSON), grid, scale, verdict);
    }

    private void run() {
        run.setDisable(true);
        taken.clear();
        rows.values().forEach(WayRow::clear);
        verdict.setText("Asking. This takes some seconds.");
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
                        run.setText("Run again");
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
            return "Not every way could be run; what is missing is said beside it.";
        }
        return String.format(
                Locale.ROOT,
                "A process each took %,.0f times as long as the engine and %,.0f times its CPU. ping"
                        + " itself waits a second between two echoes.",
                process.wallSeconds() / engine.wallSeconds(),
                engine.cpuSeconds() > 0 ? process.cpuSeconds() / engine.cpuSeconds() : 0);
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
