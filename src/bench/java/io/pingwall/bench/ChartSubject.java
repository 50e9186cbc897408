package io.pingwall.bench;

import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.ui.chart.LatencyChart;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.util.List;
import java.util.concurrent.Executors;

/// The real chart over two days of samples, one for each of two hosts, dragged to and fro.
final class ChartSubject implements Subject {
    static final double WIDTH = 1200;
    static final double HEIGHT = 400;
    private static final double PIXELS = 6;
    private static final int PULSES = 600;
    private static final double LEFT = 80;

    private final LatencyChart chart;
    private final Stage stage = new Stage();
    private final Ramp ramp = new Ramp();

    ChartSubject(Pulses pulses) {
        chart =
                new LatencyChart(
                        new LatencyChart.Parts(
                                new Day(),
                                () -> Day.NOW,
                                task -> Platform.runLater(() -> pulses.show(task)),
                                Executors.newSingleThreadExecutor(
                                        Thread.ofPlatform().daemon().factory())));
        stage.setScene(new Scene(new StackPane(chart), WIDTH, HEIGHT));
        pulses.watch(stage.getScene());
    }

    @Override
    public void open() {
        stage.show();
        chart.show(
                List.of(
                        Target.of("10.0.0.1", Settings.DEFAULT),
                        Target.of("10.0.0.2", Settings.DEFAULT)));
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                new Scenario("6 h of a day", () -> begin(6), this::drag, () -> {}),
                new Scenario("12 h of a day", () -> begin(2), this::drag, () -> {}));
    }

    private void begin(double factor) {
        chart.zoom(factor);
        ramp.restart();
        Hands.mouse(chart, MouseEvent.MOUSE_PRESSED, LEFT);
    }

    private boolean drag() {
        Hands.mouse(chart, MouseEvent.MOUSE_DRAGGED, LEFT + PULSES * PIXELS * ramp.between(PULSES));
        return true;
    }

    @Override
    public int asked() {
        return 0;
    }

    @Override
    public long answers() {
        return 0;
    }
}
