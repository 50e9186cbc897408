package io.pingwall.command;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// The door to the command line: runs one command and gives its exit code.
public final class Commands {
    /// Those that know no other command.
    private static final Set<String> ALONE = Set.of("sweep", "watch", "check", "doctor", "report");

    private static final Map<String, String> EXIT_CODES = exitCodes();

    private Commands() {}

    /// Whether `word` starts a command rather than the window.
    public static boolean knows(String word) {
        return List.of("sweep", "watch", "check", "bench", "doctor", "report", "completion", "help")
                .contains(word);
    }

    /// Runs what `args` say. What a person must know stands on the console when this returns; no
    /// exception comes out.
    public static int run(List<String> args, Services services, Console console) {
        try {
            return commandLine(services, console, needed(args))
                    .execute(args.toArray(String[]::new));
        } catch (RuntimeException | Error e) {
            return unexpected(e, console, args.contains("--debug"));
        } finally {
            console.out().flush();
            console.err().flush();
        }
    }

    /// Which commands must be there to run `args`: making all of them would be a third of what it
    /// takes to start one.
    private static Predicate<String> needed(List<String> args) {
        var first = args.isEmpty() ? "" : args.getFirst();
        return ALONE.contains(first) ? first::equals : _ -> true;
    }

    /// All commands with their options.
    static CommandLine commandLine(Services services, Console console) {
        return commandLine(services, console, _ -> true);
    }

    private static CommandLine commandLine(
            Services services, Console console, Predicate<String> needed) {
        var top = new CommandLine(new PingwallCommand(console));
        // taken by the window, before a command line is read: here for help and completion
        top.getCommandSpec()
                .addOption(
                        OptionSpec.builder("--wall")
                                .description("Open the window in wall mode, full screen.")
                                .build())
                .addOption(
                        OptionSpec.builder("--minimised", "--minimized")
                                .description("Open the window minimised.")
                                .build());
        makers(services, console)
                .forEach((name, maker) -> {
                    if (needed.test(name)) {
                        top.addSubcommand(maker.get());
                    }
                });
        dress(top, services, console);
        return top;
    }

    /// In the order of the help.
    private static Map<String, Supplier<Object>> makers(Services services, Console console) {
        var makers = new LinkedHashMap<String, Supplier<Object>>();
        makers.put("sweep", () -> new SweepCommand(services, console));
        makers.put("watch", () -> new WatchCommand(services, console));
        makers.put("check", () -> new CheckCommand(console));
        makers.put("bench", () -> bench(services, console));
        makers.put("doctor", () -> new DoctorCommand(services, console));
        makers.put("report", () -> new ReportCommand(services, console));
        makers.put("completion", () -> new CompletionCommand(console));
        makers.put("help", CommandLine.HelpCommand::new);
        return makers;
    }

    private static CommandLine bench(Services services, Console console) {
        var bench = new CommandLine(new BenchCommand(services, console));
        bench.addSubcommand(new SteadyCommand(services, console));
        bench.addSubcommand(new RoundTripCommand(services, console));
        return bench;
    }

    private static void dress(CommandLine command, Services services, Console console) {
        command.setOut(new PrintWriter(console.out(), true, console.out().charset()));
        command.setErr(new PrintWriter(console.err(), true, console.err().charset()));
        command.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
        command.setUsageHelpWidth(96);
        command.setExecutionExceptionHandler((e, _, parsed) -> failed(e, parsed, console));
        command.setParameterExceptionHandler((e, _) -> {
            console.err().println("pingwall: " + Complaints.sentence(e));
            return ExitCode.BAD_ARGUMENTS;
        });
        dress(command.getCommandSpec(), services);
        command.getSubcommands().values().forEach(below -> dress(below, services, console));
    }

    private static void dress(CommandSpec spec, Services services) {
        spec.version(services.program());
        spec.addOption(
                OptionSpec.builder("--debug")
                        .description("Show all details of an unexpected failure.")
                        .build());
        spec.usageMessage()
                .sortOptions(false)
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(EXIT_CODES);
    }

    private static Map<String, String> exitCodes() {
        var codes = new LinkedHashMap<String, String>();
        codes.put("0", "all is well; all targets answered");
        codes.put("1", "some targets did not answer");
        codes.put("2", "a name did not resolve");
        codes.put("3", "the command line or a file is wrong");
        codes.put("4", "no right to ping");
        codes.put("70", "a fault in Pingwall itself, or its window does not answer");
        codes.put("77", "the wall that is open is locked with a PIN");
        return Collections.unmodifiableMap(codes);
    }

    private static int failed(Exception e, ParseResult parsed, Console console) {
        if (e instanceof Refusal refusal) {
            console.err().println("pingwall: " + refusal.sentence());
            return refusal.exitCode();
        }
        return unexpected(e, console, parsed.originalArgs().contains("--debug"));
    }

    /// The one place where a failure of ours is told, as a sentence.
    static int unexpected(Throwable e, Console console, boolean debug) {
        var detail =
                e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
        console.err()
                .println(
                        "pingwall: Something went wrong inside Pingwall ("
                                + e.getClass().getSimpleName()
                                + detail
                                + "). Please tell the project's issue list, with what the same command prints"
                                + " with --debug.");
        if (debug || console.debug()) {
            e.printStackTrace(console.err());
        }
        return ExitCode.BROKEN;
    }
}
