package io.pingwall;

import io.pingwall.command.Console;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// What the packaging runs once to record the AOT cache that makes every later start fast (JEP
/// 514): short commands, then the window, which closes itself where `PINGWALL_REPORT` says so.
///
/// It asks loopback alone, prints nothing and leaves nothing but the settings of `PINGWALL_HOME`.
final class Rehearsal {
    private Rehearsal() {}

    /// @param args `--command` or `--window` where only these are wanted, then one board
    public static void main(String[] args) throws InterruptedException {
        Terminals.console();
        var wanted = List.of(args);
        var board = wanted.getLast();
        if (!wanted.contains("--window")) {
            for (var words :
                    List.of(
                            List.of("sweep", "127.0.0.1"),
                            List.of("sweep", "--json", "127.0.0.1"),
                            List.of("check", board),
                            List.of("doctor"),
                            List.of("sweep", "--help"))) {
                Launcher.start(words, nobody());
            }
        }
        if (!wanted.contains("--command")) {
            Launcher.start(List.of(board), nobody());
        }
        System.exit(0);
    }

    private static Console nobody() {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Console(
                InputStream.nullInputStream(), nowhere, nowhere, Map.of(), false, false, false);
    }
}
