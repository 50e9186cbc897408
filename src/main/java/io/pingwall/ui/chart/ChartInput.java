package io.pingwall.ui.chart;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Wheel, mouse and keys on a chart. Of the JavaFX thread.
final class ChartInput {
    /// What one notch of a wheel zooms by.
    private static final double NOTCH = 1.25;

    private static final double NOTCH_PIXELS = 40;
    private static final double STEP = 0.1;

    private final LatencyChart chart;
    private double dragged = Double.NaN;

    ChartInput(LatencyChart chart) {
        this.chart = chart;
    }

    void install() {
        chart.setOnScroll(this::scroll);
        chart.setOnMousePressed(this::press);
        chart.setOnMouseDragged(this::drag);
        chart.setOnMouseReleased(this::release);
        chart.setOnMouseClicked(this::click);
        chart.setOnMouseMoved(event -> chart.cross(chart.time(event.getX())));
        chart.setOnMouseExited(_ -> chart.cross(Picture.NO_CROSS));
        chart.setOnKeyPressed(this::key);
        chart.setOnKeyTyped(this::typed);
        chart.setCursor(Cursor.CROSSHAIR);
    }

    /// Up and down zoom around the pointer, left and right pan.
    private void scroll(ScrollEvent event) {
        if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
            chart.pan(-event.getDeltaX() / Math.max(1, chart.plotWidth()));
        } else if (event.getDeltaY() != 0) {
            chart.zoom(
                    chart.share(event.getX()), Math.pow(NOTCH, -event.getDeltaY() / NOTCH_PIXELS));
        }
        event.consume();
    }

    private void press(MouseEvent event) {
        chart.requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            dragged = event.getX();
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (!Double.isNaN(dragged)) {
            chart.setCursor(Cursor.CLOSED_HAND);
            chart.pan((dragged - event.getX()) / Math.max(1, chart.plotWidth()));
            chart.cross(chart.time(event.getX()));
            dragged = event.getX();
            event.consume();
        }
    }

    private void release(MouseEvent event) {
        dragged = Double.NaN;
        chart.setCursor(Cursor.CROSSHAIR);
        event.consume();
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            chart.goLive();
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int direction =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    default -> 0;
                };
        switch (event.getCode()) {
            case LEFT, RIGHT -> {
                if (event.isShiftDown()) {
                    chart.step(direction);
                } else {
                    chart.pan(direction * STEP);
                }
            }
            case UP, PLUS, ADD, EQUALS -> chart.zoom(1 / NOTCH);
            case DOWN, MINUS, SUBTRACT -> chart.zoom(NOTCH);
            case HOME -> chart.goLive();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The filter takes what is typed and no one else wants.
    private void typed(KeyEvent event) {
        if ("+-=".contains(event.getCharacter())) {
            event.consume();
        }
    }
}
