package io.pingwall;

import io.pingwall.Start.Command;
import io.pingwall.Start.Window;
import io.pingwall.board.Home;
import io.pingwall.command.Commands;
import io.pingwall.command.Console;
import io.pingwall.language.Language;
import io.pingwall.machine.Build;
import io.pingwall.machine.Facts;
import io.pingwall.machine.LogFile;
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
        var log = isWatch(words) ? log(words, console) : null;
        return Commands.run(words, CommandServices.create(console, log), console);
    }

    private static boolean isWatch(List<String> words) {
        return words.stream()
                .filter(word -> !word.startsWith("-"))
                .findFirst()
                .filter("watch"::equals)
                .isPresent();
    }

    /// Short commands keep none: what they have to say stands on the terminal.
    private static LogFile log(List<String> words, Console console) {
        var log =
                LogFile.begin(
                        new LogFile.Parts(
                                Home.find().logs(),
                                "watch",
                                () -> {
                                    var first = new ArrayList<>(Facts.lines(Build.read()));
                                    first.add("pingwall " + String.join(" ", words));
                                    return first;
                                },
                                sentence -> console.err().println("pingwall: " + sentence)));
        log.open();
        return log;
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
