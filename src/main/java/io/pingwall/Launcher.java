package io.pingwall;

/// Starts the program: the window, or a command. Loads no JavaFX for a command.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.exit(args.length);
    }
}
