package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Measure.Why;
import io.pingwall.probe.bench.Way;
import io.pingwall.ui.control.LogBar;
import io.pingwall.ui.control.RoundTrip;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One way to ask: what it is, and two bars that say what it cost. Of the JavaFX thread.
final class WayRow {
    private static final Phrases SAY = Phrases.of(WayRow.class);

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
        name.setText(SAY.of(way));
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
        wall.clear(SAY.of("asking"));
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
                wall.clear(SAY.of("not-run"));
                story.setText(sentence(skipped));
            }
        }
    }

    private static String counts(Taken taken) {
        return SAY.of("processes-and-threads", taken.peakProcesses(), taken.peakThreads());
    }

    private static String sentence(Skipped skipped) {
        if (skipped.why() != Why.MISSING) {
            return skipped.sentence();
        }
        return skipped.way() == Way.FPING ? SAY.of("no-fping") : SAY.of("no-ping");
    }

    private static String text(double seconds) {
        return RoundTrip.millis(Math.round(seconds * 1e9));
    }

    private static String story(Way way) {
        return switch (way) {
            case BLOCKING -> SAY.of("one-after-the-other");
            case PROCESS -> SAY.of("process-for-each");
            case PLATFORM_THREAD -> SAY.of("thread-for-each");
            case VIRTUAL_THREAD -> SAY.of("light-thread-for-each");
            case ENGINE -> SAY.of("whole-batches");
            case FPING -> SAY.of("one-process");
        };
    }
}
