package io.pingwall.ui;

import javafx.application.Platform;

/// Starts JavaFX, or says in one sentence why it can't.
public final class Toolkit {
    private Toolkit() {}

    /// Starts the JavaFX thread and returns; once in the life of a process, from any other thread.
    ///
    /// @param first runs on the JavaFX thread, soon
    /// @throws NoWindowException where there is no display, or what shows windows is not installed
    public static void start(Runnable first) throws NoWindowException {
        if (isLinux() && !isHeadless() && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            throw new NoWindowException("There is no display here (DISPLAY is not set).");
        }
        try {
            Platform.startup(first);
        } catch (RuntimeException | LinkageError e) {
            throw new NoWindowException(sentence(String.valueOf(e.getMessage())));
        }
    }

    /// @param reason what JavaFX says of it
    static String sentence(String reason) {
        if (reason.contains("GTK")) {
            return "GTK 3 is missing, which shows windows here: the README has the line that"
                    + " installs it.";
        }
        if (reason.contains("DISPLAY")) {
            return "The display that DISPLAY names can't be opened.";
        }
        return "No window can be shown here: " + reason.replaceAll("\\.+$", "") + ".";
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
