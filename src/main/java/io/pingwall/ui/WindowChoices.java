package io.pingwall.ui;

import io.pingwall.board.Preferences.Look;
import io.pingwall.board.Preferences.Sound;
import io.pingwall.board.Preferences.Speech;
import io.pingwall.board.Preferences.Theme;
import io.pingwall.board.Preferences.Updates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What is chosen once for the window, whatever board is in front. Of the JavaFX thread.
///
/// @param updates whether new versions are looked for each week
/// @param asked when somebody was asked for them last; null where nobody ever was
record WindowChoices(
        ObjectProperty<Speech> speech,
        ObjectProperty<Sound> sound,
        BooleanProperty tray,
        BooleanProperty minimised,
        BooleanProperty updates,
        ObjectProperty<@Nullable Instant> asked) {

    static WindowChoices of(Look remembered) {
        return new WindowChoices(
                new SimpleObjectProperty<>(remembered.speech()),
                new SimpleObjectProperty<>(remembered.sound()),
                new SimpleBooleanProperty(remembered.tray()),
                new SimpleBooleanProperty(remembered.minimised()),
                new SimpleBooleanProperty(remembered.updates().weekly()),
                new SimpleObjectProperty<>(remembered.updates().asked()));
    }

    /// All of it, to be remembered.
    Look look(Theme theme, double zoom) {
        return new Look(
                theme,
                speech.get(),
                zoom,
                sound.get(),
                tray.get(),
                minimised.get(),
                new Updates(updates.get(), asked.get()));
    }
}
