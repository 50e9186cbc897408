package io.pingwall.ui;

import io.pingwall.board.Preferences;
import io.pingwall.ui.control.Scheme;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;

/// Light, dark or of high contrast, as the system wants it or as the user chose. Of the JavaFX
/// thread.
public final class Theme {
    private final ObjectProperty<Preferences.Theme> choice =
            new SimpleObjectProperty<>(Preferences.Theme.SYSTEM);

    /// What Windows says of its contrast themes; no other system tells.
    private static final String WANTS_CONTRAST = "Windows.SPI.HighContrast";

    private final ReadOnlyObjectWrapper<Scheme> scheme = new ReadOnlyObjectWrapper<>(Scheme.LIGHT);

    public Theme(Preferences.Theme first) {
        choice.set(first);
        choice.subscribe(_ -> apply());
        Platform.getPreferences().addListener((InvalidationListener) _ -> apply());
    }

    public ObjectProperty<Preferences.Theme> choiceProperty() {
        return choice;
    }

    /// The one that is on, whoever chose it.
    public ReadOnlyObjectProperty<Scheme> schemeProperty() {
        return scheme.getReadOnlyProperty();
    }

    /// Light where it is not, else dark, whatever the system wants.
    void toggle() {
        choice.set(scheme.get() == Scheme.LIGHT ? Preferences.Theme.DARK : Preferences.Theme.LIGHT);
    }

    private void apply() {
        var wanted =
                switch (choice.get()) {
                    case LIGHT -> Scheme.LIGHT;
                    case DARK -> Scheme.DARK;
                    case CONTRAST -> Scheme.CONTRAST;
                    case SYSTEM -> ofSystem();
                };
        Application.setUserAgentStylesheet(
                sheet("theme-" + wanted.name().toLowerCase(Locale.ROOT) + ".css"));
        scheme.set(wanted);
    }

    private static Scheme ofSystem() {
        var system = Platform.getPreferences();
        if (system.getBoolean(WANTS_CONTRAST).orElse(false)) {
            return Scheme.CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Scheme.DARK : Scheme.LIGHT;
    }

    private static String sheet(String name) {
        URL url = Objects.requireNonNull(Theme.class.getResource(name), name);
        return url.toExternalForm();
    }
}
