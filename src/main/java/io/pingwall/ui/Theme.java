package io.pingwall.ui;

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
    /// What the user asked for.
    public enum Choice {
        SYSTEM("As the system"),
        LIGHT("Light"),
        DARK("Dark");

        private final String text;

        Choice(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /// The choice of that name, [#SYSTEM] where there is none.
        public static Choice of(String name) {
            for (var choice : values()) {
                if (choice.name().equalsIgnoreCase(name)) {
                    return choice;
                }
            }
            return SYSTEM;
        }
    }

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    public Theme(Choice first) {
        choice.set(first);
        choice.subscribe(_ -> apply());
        Platform.getPreferences().colorSchemeProperty().subscribe(this::apply);
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /// Whether the dark one is on, whoever chose it.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// The other one from now on, whatever the system wants.
    void toggle() {
        choice.set(dark.get() ? Choice.LIGHT : Choice.DARK);
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
