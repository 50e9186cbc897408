package io.pingwall;

import io.pingwall.board.Home;
import io.pingwall.command.Commands;
import io.pingwall.command.Console;
import io.pingwall.machine.OneWindow;
import io.pingwall.machine.Wish;
import io.pingwall.ui.NoWindowException;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What the packaging runs once to record the AOT cache that makes every later start fast (JEP
/// 514): the short commands, then the window, which closes itself where `PINGWALL_REPORT` says so.
///
/// It asks loopback alone, prints nothing and leaves nothing but settings and log in
/// `PINGWALL_HOME`.
final class Rehearsal {
    private Rehearsal() {}

    /// @param args `--command` or `--window` where only these are wanted, then one board
    public static void main(String[] args) throws NoWindowException, InterruptedException {
        Sentences.only(false);
        Terminals.console();
        var wanted = List.of(args);
        var board = wanted.getLast();
        if (!wanted.contains("--window")) {
            runCommands(board);
        }
        if (!wanted.contains("--command")) {
            openWindow(Path.of(board).toAbsolutePath());
        }
        System.exit(0);
    }

    private static void openWindow(Path board) throws NoWindowException, InterruptedException {
        var home = Home.find();
        var wish = new Wish(List.of(board), false, true);
        if (OneWindow.claim(home, wish) instanceof OneWindow.Claim.First(var window)) {
            try (window) {
                App.openWindow(new App.Opening(home, wish, window));
            }
        }
    }

    private static void runCommands(String board) {
        for (var words :
                List.of(
                        List.of("sweep", "127.0.0.1"),
                        List.of("sweep", "--json", "127.0.0.1"),
                        List.of("check", board),
                        List.of("doctor"),
                        List.of("sweep", "--help"))) {
            run(words);
        }
    }

    private static void run(List<String> words) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var console =
                new Console(
                        InputStream.nullInputStream(),
                        nowhere,
                        nowhere,
                        Map.of(),
                        false,
                        false,
                        false);
        Commands.run(words, CommandServices.create(console, null), console);
    }
}
