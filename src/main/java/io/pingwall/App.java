package io.pingwall;

import java.util.List;

/// Builds the window and what runs behind it, and stops it all in reverse.
public final class App {
    private App() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param args a board file, or nothing
    /// @throws NoWindowException where there is no display, or what shows windows is not installed
    public static void openWindow(List<String> args)
            throws NoWindowException, InterruptedException {
        throw new NoWindowException("The window is not built yet.");
    }
}
