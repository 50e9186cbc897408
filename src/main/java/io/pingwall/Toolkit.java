package io.pingwall;

import javafx.application.Platform;

/// Starts JavaFX, or says in one sentence why it can't.
final class Toolkit {
    private Toolkit() {}

    static void start(Runnable first) throws NoWindowException {
        if (isLinux() && !isHeadless() && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            throw new NoWindowException("There is no display here (DISPLAY is not set).");
        }
        try {
            Platform.startup(first);
        } catch (UnsupportedOperationException e) {
            throw new NoWindowException(sentence(String.valueOf(e.getMessage())));
        } catch (RuntimeException | LinkageError e) {
            throw new NoWindowException(
                    "JavaFX can't show a window here: "
                            + e.getMessage()
                            + ". On Linux it needs GTK 3; the README has the line that installs it.");
        }
    }

    /// JavaFX's own words, turned into what to do next.
    static String sentence(String said) {
        if (said.contains("GTK")) {
            return "GTK 3, which a window needs, is not installed here (on Debian and Ubuntu:"
                    + " sudo apt install libgtk-3-0 libxtst6).";
        }
        if (said.contains("DISPLAY")) {
            return "The display "
                    + System.getenv().getOrDefault("DISPLAY", "")
                    + " does not answer (DISPLAY names it).";
        }
        return "No window can be opened here: " + said.strip().replaceAll("\\.+$", "") + ".";
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    private static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    private static boolean isUnset(String variable) {
        var value = System.getenv(variable);
        return value == null || value.isBlank();
    }
}
