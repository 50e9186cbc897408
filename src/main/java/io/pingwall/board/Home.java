package io.pingwall.board;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;

/// Where the program keeps settings and boards that were never given a place.
///
/// `$PINGWALL_HOME`, or the property `pingwall.home`, or the platform's own folder for settings: on
/// Linux `$XDG_CONFIG_HOME/pingwall` or `~/.config/pingwall` (XDG Base Directory Specification), on
/// Windows `%APPDATA%\Pingwall`, on macOS `~/Library/Application Support/Pingwall`. The folder is
/// made when something is first written into it.
///
/// @param logs where the log is kept: the folder `log` in a named home, else the platform's own for
///   logs, `$XDG_STATE_HOME/pingwall` or `~/.local/state/pingwall` on Linux,
///   `%LOCALAPPDATA%\Pingwall\Logs` on Windows, `~/Library/Logs/Pingwall` on macOS
public record Home(Path folder, Path logs) {
    /// One that was named.
    public Home(Path folder) {
        this(folder, folder.resolve("log"));
    }

    public static Home find() {
        return find(System::getenv, System::getProperty);
    }

    static Home find(Lookup environment, Lookup properties) {
        for (var named :
                new @Nullable String[] {
                    environment.get("PINGWALL_HOME"), properties.get("pingwall.home")
                }) {
            if (named != null && !named.isBlank()) {
                return new Home(Path.of(named).toAbsolutePath());
            }
        }
        return platform(environment, properties);
    }

    private static Home platform(Lookup environment, Lookup properties) {
        var system = or(properties.get("os.name"), "").toLowerCase(Locale.ROOT);
        var user = Path.of(or(properties.get("user.home"), "."));
        if (system.startsWith("windows")) {
            var data = user.resolve("AppData");
            return new Home(
                    Path.of(or(environment.get("APPDATA"), data.resolve("Roaming").toString()))
                            .resolve("Pingwall"),
                    Path.of(or(environment.get("LOCALAPPDATA"), data.resolve("Local").toString()))
                            .resolve("Pingwall", "Logs"));
        }
        if (system.startsWith("mac")) {
            var library = user.resolve("Library");
            return new Home(
                    library.resolve("Application Support", "Pingwall"),
                    library.resolve("Logs", "Pingwall"));
        }
        return new Home(
                stated(environment.get("XDG_CONFIG_HOME"), user.resolve(".config"))
                        .resolve("pingwall"),
                stated(environment.get("XDG_STATE_HOME"), user.resolve(".local", "state"))
                        .resolve("pingwall"));
    }

    /// The specification: a path that is not absolute is to be ignored.
    private static Path stated(@Nullable String path, Path fallback) {
        return path != null && Path.of(path).isAbsolute() ? Path.of(path) : fallback;
    }

    private static String or(@Nullable String value, String fallback) {
        return value == null ? fallback : value;
    }

    /// Reads one environment variable or property; null where it is not set.
    @FunctionalInterface
    interface Lookup {
        @Nullable String get(String name);
    }

    /// The board that the window starts with where none was ever opened.
    public Path firstBoard() {
        return folder.resolve("wall.pingwall");
    }

    /// What [Preferences] are kept in.
    public Path settings() {
        return folder.resolve("settings.toml");
    }
}
