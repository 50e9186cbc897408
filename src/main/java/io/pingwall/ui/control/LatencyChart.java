package io.pingwall.ui.control;

import javafx.scene.layout.Region;

import java.time.Duration;
import java.time.ZonedDateTime;

/// Latency over time: a column a pixel, losses as marks, stretches nobody looked at left blank.
///
/// JavaFX thread only. Resizable.
public final class LatencyChart extends Region {
    /// @param span how far back the left edge lies
    public LatencyChart(Duration span) {}

    /// @param newest when the last beat was due, in the zone that the axis shows
    public void show(Beats beats, ZonedDateTime newest) {
        throw new UnsupportedOperationException();
    }

    public void theme(boolean dark) {
        throw new UnsupportedOperationException();
    }
}
