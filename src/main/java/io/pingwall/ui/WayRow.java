package io.pingwall.ui;

import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Way;
import io.pingwall.ui.control.LogBar;
import io.pingwall.ui.control.RoundTrip;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// One way to ask: what it is, and two bars that say what it cost. Of the JavaFX thread.
final class WayRow {
    /// The bars' ends; what is less or more is drawn as these.
    static final double SHORTEST_SECONDS = 0.001;

    static final double LONGEST_SECONDS = 10;

    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");

    private final Label name = new Label();
    private final Label story = new Label();
    private final Label counts = new Label();
    private final LogBar wall = new LogBar("wall", SHORTEST_SECONDS, LONGEST_SECONDS);
    private final LogBar cpu = new LogBar("cpu", SHORTEST_SECONDS, LONGEST_SECONDS);
    private final Way way;

    WayRow(Way way) {
        this.way = way;
        name.setText(title(way));
        name.setId("way-" + way.text());
        name.getStyleClass().add("strong");
        story.getStyleClass().add("field-label");
        story.setWrapText(true);
        story.setMinHeight(Region.USE_PREF_SIZE);
        // its line is kept free, so that nothing moves when it comes
        counts.getStyleClass().add("field-label");
        clear();
    }

    void add(GridPane grid, int row) {
        grid.addRow(row, new VBox(name, story, counts), wall, cpu);
    }

    void clear() {
        name.pseudoClassStateChanged(RUNNING, false);
        story.setText(story(way));
        counts.setText("");
        wall.clear("");
        cpu.clear("");
    }

    void starts() {
        name.pseudoClassStateChanged(RUNNING, true);
        wall.clear("asking…");
    }

    void show(Measure measure) {
        name.pseudoClassStateChanged(RUNNING, false);
        switch (measure) {
            case Taken taken -> {
                wall.show(taken.wallSeconds(), text(taken.wallSeconds()));
                cpu.show(taken.cpuSeconds(), text(taken.cpuSeconds()));
                counts.setText(counts(taken));
            }
            case Skipped skipped -> {
                wall.clear("not run");
                story.setText(skipped.sentence());
            }
        }
    }

    private static String counts(Taken taken) {
        return String.format(
                Locale.ROOT,
                "%,d %s, %,d threads",
                taken.peakProcesses(),
                taken.peakProcesses() == 1 ? "process" : "processes",
                taken.peakThreads());
    }

    private static String text(double seconds) {
        return RoundTrip.millis(Math.round(seconds * 1e9));
    }

    private static String title(Way way) {
        return switch (way) {
            case BLOCKING -> "Blocking calls";
            case PROCESS -> "Processes";
            case PLATFORM_THREAD -> "Platform threads";
            case VIRTUAL_THREAD -> "Virtual threads";
            case ENGINE -> "Pingwall's engine";
            case FPING -> "fping";
        };
    }

    private static String story(Way way) {
        return switch (way) {
            case BLOCKING -> "one ping after the other";
            case PROCESS -> "a ping process for each address";
            case PLATFORM_THREAD -> "one for each address, waits";
            case VIRTUAL_THREAD -> "one for each address, waits lightly";
            case ENGINE -> "one thread, whole batches, never waits";
            case FPING -> "one process, never waits";
        };
    }
}
