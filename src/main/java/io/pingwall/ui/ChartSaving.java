package io.pingwall.ui;

import io.pingwall.board.ExportFile;
import io.pingwall.language.Phrases;
import io.pingwall.ui.chart.ChartImage;
import io.pingwall.ui.chart.LatencyChart;
import io.pingwall.ui.control.Toast;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;

/// Puts a chart into a file that a person chooses. Of the JavaFX thread; the disk is waited for
/// elsewhere.
final class ChartSaving {
    private static final Phrases SAY = Phrases.of(ChartSaving.class);

    private final Stage stage;
    private final Executor screen;
    private final Executor disk;
    private final Toast toast;

    ChartSaving(Stage stage, Executor screen, Executor disk, Toast toast) {
        this.stage = stage;
        this.screen = screen;
        this.disk = disk;
        this.toast = toast;
    }

    void save(LatencyChart chart) {
        var png = new ExtensionFilter(SAY.of("png-picture"), "*.png");
        var svg = new ExtensionFilter(SAY.of("svg-drawing"), "*.svg");
        var chooser = new FileChooser();
        chooser.setTitle(SAY.of("save-chart-as"));
        chooser.getExtensionFilters().addAll(png, svg);
        chooser.setInitialFileName("latency.png");
        var chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            save(chart, named(chosen.toPath(), svg.equals(chooser.getSelectedExtensionFilter())));
        }
    }

    void save(LatencyChart chart, Path file) {
        ChartImage.of(
                chart,
                isSvg(file) ? ChartImage.Format.SVG : ChartImage.Format.PNG,
                bytes ->
                        disk.execute(() -> {
                            var sentence = write(file, bytes);
                            screen.execute(() -> toast.show(sentence));
                        }));
    }

    private static String write(Path file, byte[] bytes) {
        try {
            ExportFile.write(file, bytes);
            return SAY.of("saved-in", file.toString());
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// With an ending, so that other programs know what it is.
    static Path named(Path chosen, boolean svg) {
        var name = chosen.getFileName().toString();
        boolean known = isSvg(chosen) || name.toLowerCase(Locale.ROOT).endsWith(".png");
        return known ? chosen : chosen.resolveSibling(name + (svg ? ".svg" : ".png"));
    }

    private static boolean isSvg(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".svg");
    }
}
