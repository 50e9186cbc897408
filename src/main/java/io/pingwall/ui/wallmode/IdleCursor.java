package io.pingwall.ui.wallmode;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Hides the pointer where it has not moved for a while. Of the JavaFX thread.
final class IdleCursor {
    private static final Duration REST = Duration.seconds(2);

    private IdleCursor() {}

    static void hide(Scene scene) {
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> scene.setCursor(Cursor.NONE));
        scene.addEventFilter(
                MouseEvent.ANY,
                _ -> {
                    scene.setCursor(Cursor.DEFAULT);
                    rest.playFromStart();
                });
        rest.playFromStart();
    }
}
