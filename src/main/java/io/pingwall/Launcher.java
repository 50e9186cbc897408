package io.pingwall;

import io.pingwall.Start.Command;
import io.pingwall.Start.Window;
import io.pingwall.board.BoardWord;
import io.pingwall.board.Home;
import io.pingwall.command.Commands;
import io.pingwall.command.Console;
import io.pingwall.command.ExitCode;
import io.pingwall.language.Language;
import io.pingwall.machine.Build;
import io.pingwall.machine.Facts;
import io.pingwall.machine.LogFile;
import io.pingwall.machine.OneWindow;
import io.pingwall.machine.OneWindow.Claim;
import io.pingwall.machine.Wish;
import io.pingwall.ui.NoWindowException;

import java.util.ArrayList;
import java.util.List;

/// Starts the program: the window, or a command. Loads no JavaFX for a command.
public final class Launcher {
    private static final String LOCKED =
            "The wall that is already open is locked: enter its PIN there, then start this again.";

    private Launcher() {}

    public static void main(String[] args) throws InterruptedException {
        System.exit(start(List.of(args), Terminals.console()));
    }

    /// Does what the words ask for, and gives the exit code.
    static int start(List<String> args, Console console) throws InterruptedException {
        var start = Start.of(args);
        boolean debug =
                start.debug() || !System.getenv().getOrDefault("PINGWALL_DEBUG", "").isEmpty();
        Sentences.only(debug);
        return switch (start) {
            case Command(var words, _) -> run(words, console);
            case Window window -> open(window, console);
        };
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

    /// Shows the window that is open already, else opens it.
    private static int open(Window asked, Console console) throws InterruptedException {
        var home = Home.find();
        var boards = asked.boards().stream().map(BoardWord::place).toList();
        var wish = new Wish(boards, asked.wall(), !asked.minimised());
        return switch (OneWindow.claim(home, wish)) {
            case Claim.First(var window) -> {
                try (window) {
                    yield open(asked, new App.Opening(home, wish, window), console);
                }
            }
            case Claim.Passed() -> {
                console.out().println("pingwall: Shown in the window that is already open.");
                yield ExitCode.OK;
            }
            case Claim.Locked() -> {
                console.err().println("pingwall: " + LOCKED);
                yield ExitCode.LOCKED;
            }
            case Claim.Silent(long process) -> {
                console.err().println("pingwall: " + silent(process));
                yield ExitCode.BROKEN;
            }
        };
    }

    static String silent(long process) {
        return "The window that is already open%s does not answer: end that process, then start"
                        .formatted(process == 0 ? "" : " (process " + process + ")")
                + " Pingwall again.";
    }

    /// Opens the window, or shows the same wall in the terminal where there can be none.
    private static int open(Window asked, App.Opening opening, Console console)
            throws InterruptedException {
        try {
            App.openWindow(opening);
            return ExitCode.OK;
        } catch (NoWindowException e) {
            // of walls in terminals there may be any number
            opening.window().close();
            console.err()
                    .println("pingwall: " + e.getMessage() + " The wall is shown here as text.");
            var words = new ArrayList<>(List.of("watch"));
            words.addAll(asked.boards());
            return run(words, console);
        }
    }
}
