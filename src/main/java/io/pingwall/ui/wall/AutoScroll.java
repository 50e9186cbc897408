package io.pingwall.ui.wall;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Scrolls a zoomed wall while something is dragged beyond its upper or lower edge: the further,
/// the faster.
final class AutoScroll {
    private static final Duration PERIOD = Duration.millis(16);

    /// Pixels of each period for one pixel beyond the edge.
    private static final double SHARE = 0.25;

    private static final double MOST = 60;

    private final WallZoom zoom;
    private final Runnable after;
    private final Timeline timeline;
    private double speed;

    /// @param after is run whenever the wall has moved on
    AutoScroll(WallZoom zoom, Runnable after) {
        this.zoom = zoom;
        this.after = after;
        timeline = new Timeline(new KeyFrame(PERIOD, _ -> step()));
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    /// The pointer is there now.
    ///
    /// @param margin how far inside the wall its edges begin
    void at(double y, double height, double margin) {
        speed = speed(y, height, margin);
        if (speed == 0) {
            timeline.stop();
        } else {
            timeline.play();
        }
    }

    void stop() {
        speed = 0;
        timeline.stop();
    }

    void step() {
        if (speed != 0 && zoom.scrollBy(speed)) {
            after.run();
        }
    }

    /// Pixels of each period, downwards.
    static double speed(double y, double height, double margin) {
        double above = Math.min(0, y - margin);
        double below = Math.max(0, y - (height - margin));
        return Math.clamp((above + below) * SHARE, -MOST, MOST);
    }
}
