package io.pingwall.ui.wallmode;

import javafx.stage.Screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The monitors by name. A monitor has none of its own here, so it is known by size and place,
/// which it has again when it is plugged in again. Of the JavaFX thread.
final class Monitors {
    private Monitors() {}

    /// Those connected now, the main one first.
    static Map<String, Screen> connected() {
        var screens = new LinkedHashMap<String, Screen>();
        screens.put(name(Screen.getPrimary()), Screen.getPrimary());
        Screen.getScreens().forEach(screen -> screens.putIfAbsent(name(screen), screen));
        return screens;
    }

    /// Such as `1920x1080+0+0`.
    static String name(Screen screen) {
        var bounds = screen.getBounds();
        return String.format(
                Locale.ROOT,
                "%.0fx%.0f%+.0f%+.0f",
                bounds.getWidth(),
                bounds.getHeight(),
                bounds.getMinX(),
                bounds.getMinY());
    }

    /// Which of those that are connected show the wall.
    ///
    /// @param chosen empty for the main one
    /// @param connected the main one first
    static List<String> shown(List<String> chosen, List<String> connected) {
        if (chosen.isEmpty()) {
            return connected.isEmpty() ? List.of() : List.of(connected.getFirst());
        }
        var shown = new ArrayList<>(chosen);
        shown.retainAll(connected);
        return shown;
    }

    /// Pixels of a JavaFX screen to an inch.
    ///
    /// @param inches the diagonal that a person stated; 0 for none
    static double dpi(Screen screen, double inches) {
        if (inches > 0) {
            var bounds = screen.getBounds();
            return Legibility.dpi(bounds.getWidth(), bounds.getHeight(), inches);
        }
        return screen.getDpi() > 0 ? screen.getDpi() / screen.getOutputScaleX() : 96;
    }
}
