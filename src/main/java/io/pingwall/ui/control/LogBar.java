package io.pingwall.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A bar on a logarithmic scale, with its value in words beside it. Of the JavaFX thread.
public final class LogBar extends HBox {
    private static final double LEAST = 0.02;
    private static final double VALUE_WIDTH = 68;
    private static final double HEIGHT = 12;

    private final Region bar = new Region();
    private final Track track = new Track();
    private final Label value = new Label();
    private final double smallest;
    private final double largest;
    private double share;

    /// @param kind a style class for its colour
    public LogBar(String kind, double smallest, double largest) {
        super(8);
        this.smallest = smallest;
        this.largest = largest;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("log-bar", kind);
        bar.getStyleClass().add("bar");
        track.getStyleClass().add("track");
        track.setMinHeight(HEIGHT);
        track.setMaxHeight(HEIGHT);
        track.getChildren().add(bar);
        value.getStyleClass().add("value");
        value.setMinWidth(VALUE_WIDTH);
        HBox.setHgrow(track, Priority.ALWAYS);
        getChildren().addAll(track, value);
    }

    public void show(double number, String text) {
        share = share(number, smallest, largest);
        bar.setVisible(true);
        value.setText(text);
        track.requestLayout();
    }

    /// @param text in place of a value; may be empty
    public void clear(String text) {
        bar.setVisible(false);
        value.setText(text);
    }

    /// How much of its room the bar takes: never nothing, for a small value is no missing one.
    static double share(double number, double smallest, double largest) {
        if (number <= smallest) {
            return LEAST;
        }
        return Math.clamp(Math.log(number / smallest) / Math.log(largest / smallest), LEAST, 1);
    }

    private final class Track extends Pane {
        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, getWidth() * share, getHeight());
        }
    }
}
