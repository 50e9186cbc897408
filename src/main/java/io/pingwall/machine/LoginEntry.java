package io.pingwall.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What starts the program when its user logs in, as the system keeps it. Any thread; every call
/// waits for the disk or for a program of the system.
public interface LoginEntry {
    /// Whether the system will start the program; whoever turned it off by the desktop's own means
    /// is believed.
    ///
    /// @throws IOException whose message is a sentence for a person
    boolean isOn() throws IOException;

    /// Makes it, or makes it anew.
    ///
    /// @param command the program's path and the words after it
    /// @throws IOException whose message is a sentence for a person
    void write(List<String> command) throws IOException;

    /// Leaves nothing of it.
    ///
    /// @throws IOException whose message is a sentence for a person
    void remove() throws IOException;

    /// The one of the system that this runs on.
    static LoginEntry here() {
        return of(System::getenv, System::getProperty);
    }

    static LoginEntry of(Lookup environment, Lookup properties) {
        var system = properties.text("os.name").toLowerCase(Locale.ROOT);
        var user = Path.of(properties.text("user.home"));
        if (system.startsWith("windows")) {
            var reg = environment.text("SystemRoot") + "\\System32\\reg.exe";
            return new RunKey(words -> Reg.of(reg, words));
        }
        if (system.startsWith("mac")) {
            return new LaunchAgent(user.resolve("Library/LaunchAgents/io.pingwall.plist"));
        }
        var config = environment.text("XDG_CONFIG_HOME");
        // the specification: a path that is not absolute is to be ignored
        boolean stated = !config.isEmpty() && Path.of(config).isAbsolute();
        return new DesktopEntry(
                (stated ? Path.of(config) : user.resolve(".config"))
                        .resolve("autostart/pingwall.desktop"));
    }

    /// What was installed as the program; empty where it runs from Maven or a class path.
    static Optional<String> program() {
        // set by jpackage's launchers, and by ours for Linux
        return Optional.ofNullable(System.getProperty("jpackage.app-path"))
                .filter(path -> !path.isBlank());
    }
}
