package io.pingwall.ui;

import io.pingwall.board.Preferences.Frame;

import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window stands. Of the JavaFX thread.
final class StageFrame {
    private StageFrame() {}

    static Frame of(Stage stage) {
        return new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /// Puts the window there, unless that screen is no longer connected.
    static void put(Stage stage, Frame frame) {
        var screens =
                Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height());
        if (!screens.isEmpty()) {
            stage.setX(frame.x());
            stage.setY(frame.y());
            stage.setWidth(frame.width());
            stage.setHeight(frame.height());
        }
    }
}
