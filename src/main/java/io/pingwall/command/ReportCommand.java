package io.pingwall.command;

import io.pingwall.machine.Report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;

/// Gathers in one file what is needed to find out what went wrong.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Gather log, versions, settings, boards and what doctor says in one zip file.",
            "Secrets are left out, and nothing is sent anywhere."
        },
        footer = {"", "Example:", "  pingwall report --no-addresses trouble.zip"})
final class ReportCommand implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Services services;
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FILE.zip", description = "Where the report goes.")
    private @Nullable String file;

    @Option(
            names = "--board",
            paramLabel = "FILE",
            description = "A board to take; else those that were open last.")
    private List<String> boards = List.of();

    @Option(
            names = "--no-addresses",
            description = "Give addresses, hosts and MACs other names, the same ones throughout.")
    private boolean withoutAddresses;

    @Option(names = "--force", description = "Replace the file if it is there.")
    private boolean force;

    ReportCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() {
        var named = boards.stream().map(Boards::path).toList();
        var wish =
                new Report.Wish(
                        Boards.path(file == null ? usual() : file),
                        named,
                        !withoutAddresses,
                        force);
        try {
            var made = services.report().write(wish);
            console.out().println(made.file());
            made.entries().forEach(entry -> console.out().println("  " + entry));
            console.out().println("Secrets were left out. Nothing was sent anywhere.");
            return ExitCode.OK;
        } catch (IOException e) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, String.valueOf(e.getMessage()));
        }
    }

    private String usual() {
        var now = services.clock().wall().atZone(services.zone());
        return "pingwall-report-" + TIME.format(now) + ".zip";
    }
}
