package io.pingwall.command;

import io.pingwall.monitor.Demand;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Reads boards and says what is wrong with them.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Read a board and list every problem in it.",
        footer = {"", "Example:", "  pingwall check office.pingwall"})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "BOARD", description = "A board file.")
    private List<String> boards = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int code = ExitCode.OK;
        for (var board : boards) {
            try {
                var document = Boards.read(board, console);
                long groups = document.groups().stream().filter(g -> !g.name().isEmpty()).count();
                console.out()
                        .printf(
                                Locale.ROOT,
                                "%s: good. %s, %s.%n",
                                board,
                                counted(document.targets().size(), "host"),
                                counted(groups, "group"));
                Demand.shortfall(document.rates(), document.targets())
                        .ifPresent(console.out()::println);
            } catch (Refusal e) {
                console.err().println("pingwall: " + e.sentence());
                code = e.exitCode();
            }
        }
        return code;
    }

    private static String counted(long count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }
}
