package io.pingwall;

import io.pingwall.Start.Command;
import io.pingwall.Start.Window;
import io.pingwall.command.Commands;
import io.pingwall.command.Console;
import io.pingwall.language.Language;
import io.pingwall.ui.NoWindowException;

import java.util.ArrayList;
import java.util.List;

/// Starts the program: the window, or a command. Loads no JavaFX for a command.
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        var start = Start.of(List.of(args));
        boolean debug =
                start.debug() || !System.getenv().getOrDefault("PINGWALL_DEBUG", "").isEmpty();
        Sentences.only(debug);
        var console = Terminals.console();
        int code =
                switch (start) {
                    case Command(var words, _) -> run(words, console);
                    case Window(var boards, var wall, _) -> open(boards, wall, console);
                };
        System.exit(code);
    }

    /// In English, whatever the person speaks: scripts read what commands print.
    private static int run(List<String> words, Console console) {
        Language.ENGLISH.speak();
        return Commands.run(words, CommandServices.create(console), console);
    }

    /// Opens the window, or shows the same wall in the terminal where there can be none.
    private static int open(List<String> boards, boolean wall, Console console)
            throws InterruptedException {
        try {
            App.openWindow(boards, wall);
            return 0;
        } catch (NoWindowException e) {
            console.err()
                    .println("pingwall: " + e.getMessage() + " The wall is shown here as text.");
            var words = new ArrayList<>(List.of("watch"));
            words.addAll(boards);
            return run(words, console);
        }
    }
}
