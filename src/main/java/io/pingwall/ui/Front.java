package io.pingwall.ui;

import javafx.stage.Stage;

/// Brings a window before a person, wherever it was. Of the JavaFX thread.
final class Front {
    private Front() {}

    static void bring(Stage stage) {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
        // window managers that let no program take the focus let it be on top for a moment, and
        // leave it there
        stage.setAlwaysOnTop(true);
        stage.setAlwaysOnTop(false);
    }
}
