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
public record Home(Path folder) {
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
        return new Home(platform(environment, properties));
    }

    private static Path platform(Lookup environment, Lookup properties) {
        var system = or(properties.get("os.name"), "").toLowerCase(Locale.ROOT);
        var user = Path.of(or(properties.get("user.home"), "."));
        if (system.startsWith("windows")) {
            var roaming = environment.get("APPDATA");
            return (roaming == null ? user.resolve("AppData", "Roaming") : Path.of(roaming))
                    .resolve("Pingwall");
        }
        if (system.startsWith("mac")) {
            return user.resolve("Library", "Application Support", "Pingwall");
        }
        var config = environment.get("XDG_CONFIG_HOME");
        // the specification: a path that is not absolute is to be ignored
        boolean stated = config != null && Path.of(config).isAbsolute();
        return (stated && config != null ? Path.of(config) : user.resolve(".config"))
                .resolve("pingwall");
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
