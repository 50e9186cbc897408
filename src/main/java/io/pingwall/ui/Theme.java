package io.pingwall.ui;

import io.pingwall.board.Preferences;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.net.URL;
import java.util.Objects;

/// Light or dark, as the system wants it or as the user chose. Of the JavaFX thread.
public final class Theme {
    private final ObjectProperty<Preferences.Theme> choice =
            new SimpleObjectProperty<>(Preferences.Theme.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    public Theme(Preferences.Theme first) {
        choice.set(first);
        choice.subscribe(_ -> apply());
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
    }

    public ObjectProperty<Preferences.Theme> choiceProperty() {
        return choice;
    }

    /// Whether the dark one is on, whoever chose it.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// The other one from now on, whatever the system wants.
    void toggle() {
        choice.set(dark.get() ? Preferences.Theme.LIGHT : Preferences.Theme.DARK);
    }

    private void apply() {
        boolean wanted =
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Application.setUserAgentStylesheet(sheet(wanted ? "theme-dark.css" : "theme-light.css"));
        dark.set(wanted);
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource(name), name);
        return url.toExternalForm();
    }
}
