package io.pingwall;

import io.pingwall.command.Console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Finds out which of the process's streams a person sits at.
final class Terminals {
    private Terminals() {}

    static Console console() {
        return new Console(
                System.in,
                System.out,
                System.err,
                System.getenv(),
                isTerminal(0),
                isTerminal(1),
                isTerminal(2));
    }

    /// On Linux each stream is looked at by itself; the runtime knows only of input and output
    /// together.
    private static boolean isTerminal(int stream) {
        if (System.getProperty("os.name", "").equals("Linux")) {
            try {
                var file = Path.of("/proc/self/fd/" + stream).toRealPath().toString();
                return file.startsWith("/dev/pts/")
                        || file.startsWith("/dev/tty")
                        || file.equals("/dev/console");
            } catch (IOException e) {
                // a pipe or a socket has no path
                return false;
            }
        }
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }
}
