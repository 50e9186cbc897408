package io.pingwall.ui;

import io.pingwall.board.Preferences.Look;
import io.pingwall.board.Preferences.Sound;
import io.pingwall.board.Preferences.Speech;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What is chosen once for the window, whatever board is in front. Of the JavaFX thread.
record WindowChoices(
        ObjectProperty<Speech> speech,
        ObjectProperty<Sound> sound,
        BooleanProperty tray,
        BooleanProperty minimised) {

    static WindowChoices of(Look remembered) {
        return new WindowChoices(
                new SimpleObjectProperty<>(remembered.speech()),
                new SimpleObjectProperty<>(remembered.sound()),
                new SimpleBooleanProperty(remembered.tray()),
                new SimpleBooleanProperty(remembered.minimised()));
    }
}
