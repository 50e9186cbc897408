package io.pingwall.bench;

import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

import java.util.List;

/// The usual way to draw two days of samples: a line from each one to the next, in every frame.
final class LinesSubject implements Subject {
    private static final int HOUR = 3_600;
    private static final double HIGHEST = 100e6;

    private final long[] values = Day.values();
    private final Canvas canvas = new Canvas(ChartSubject.WIDTH, ChartSubject.HEIGHT);
    private final Stage stage = new Stage();
    private final Ramp ramp = new Ramp();

    LinesSubject(Pulses pulses) {
        stage.setScene(new Scene(new StackPane(canvas)));
        pulses.watch(stage.getScene());
    }

    @Override
    public void open() {
        stage.show();
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                new Scenario("6 h of a day", ramp::restart, () -> draw(6), () -> {}),
                new Scenario("12 h of a day", ramp::restart, () -> draw(12), () -> {}));
    }

    private boolean draw(int hours) {
        int seen = hours * HOUR;
        int from = (int) ((values.length - seen) * ramp.between(600));
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        draw(from, seen, Color.STEELBLUE, 1);
        draw(from, seen, Color.DARKORANGE, 0.9);
        return true;
    }

    private void draw(int from, int seen, Color color, double share) {
        var pen = canvas.getGraphicsContext2D();
        pen.setStroke(color);
        double wide = canvas.getWidth() / seen;
        for (int i = 1; i < seen; i++) {
            long before = values[from + i - 1];
            long now = values[from + i];
            if (before >= 0 && now >= 0) {
                pen.strokeLine((i - 1) * wide, y(before * share), i * wide, y(now * share));
            }
        }
    }

    private double y(double nanos) {
        return canvas.getHeight() * (1 - Math.min(1, nanos / HIGHEST));
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
