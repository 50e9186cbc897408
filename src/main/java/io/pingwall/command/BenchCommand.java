package io.pingwall.command;

import io.pingwall.command.screen.Legible;
import io.pingwall.probe.bench.Bench;
import io.pingwall.probe.bench.Load;
import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Measure.Why;
import io.pingwall.probe.bench.Way;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/// Measures what blocking calls, processes, threads and the engine cost.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Ask the same addresses of this machine in six ways and compare what each costs: blocking",
            "calls, processes, platform threads, virtual threads, Pingwall's engine, fping."
        },
        footer = {
            "",
            "Examples:",
            "  pingwall bench 20 200 2000",
            "  pingwall bench 10000 --only engine,virtual-thread,fping --json",
            "  pingwall bench steady 1000 --for 30s",
            "  pingwall bench rtt 127.0.0.1"
        })
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_ECHOES = 100;

    private final Services services;
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "N",
            converter = Counts.class,
            description = "How many addresses (default 1000); several for a run of each.")
    private List<Integer> sizes = new ArrayList<>();

    @Option(
            names = "--targets",
            paramLabel = "N",
            split = ",",
            converter = Counts.class,
            description = "The same, as an option.")
    private List<Integer> targets = new ArrayList<>();

    @Option(
            names = {"-c", "--count"},
            paramLabel = "COUNT",
            converter = Counts.class,
            description = "Echoes to each address (default 3).")
    private int count = 3;

    @Option(
            names = "--only",
            paramLabel = "WAY",
            split = ",",
            converter = Ways.class,
            completionCandidates = Ways.class,
            description = {
                "Run these alone: blocking, process, platform-thread, virtual-thread, engine, fping."
            })
    private List<Way> only = new ArrayList<>();

    @Option(names = "--all", description = "Run even the ways that take minutes at this size.")
    private boolean all;

    @Option(names = "--json", description = "Print one JSON object for each size.")
    private boolean json;

    BenchCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var loads = new ArrayList<>(sizes);
        loads.addAll(targets);
        if (loads.isEmpty()) {
            loads.add(1_000);
        }
        loads.forEach(BenchCommand::checkSize);
        checkSystem();
        if (count < 1 || count > MOST_ECHOES) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "--count must be from 1 to 100.");
        }
        Set<Way> ways = only.isEmpty() ? EnumSet.allOf(Way.class) : EnumSet.copyOf(only);
        int code = ExitCode.OK;
        for (int size : loads) {
            var measures =
                    services.bench().run(Load.loopback(size, count), ways, all, new Progress());
            var report = new BenchReport(size, count, measures);
            if (json) {
                report.writeJson(console.out());
            } else {
                report.writeText(console);
            }
            code = Math.max(code, exitCode(measures));
        }
        return code;
    }

    static void checkSize(int size) {
        if (size < 1 || size > Load.MOST) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS,
                    String.format(
                            Locale.ROOT,
                            "A bench asks from 1 to %,d addresses, not %,d.",
                            Load.MOST,
                            size));
        }
    }

    static void checkSystem() {
        Bench.refusal(System.getProperty("os.name", "this system"))
                .ifPresent(sentence -> {
                    throw new Refusal(ExitCode.BROKEN, sentence);
                });
    }

    private static int exitCode(List<Measure> measures) {
        int code = ExitCode.OK;
        for (var measure : measures) {
            code =
                    Math.max(
                            code,
                            switch (measure) {
                                case Taken taken ->
                                        taken.unreachable() == 0
                                                ? ExitCode.OK
                                                : ExitCode.SOME_UNREACHABLE;
                                case Skipped(_, var why, _) ->
                                        why == Why.NO_RIGHT
                                                ? ExitCode.NO_RIGHT_TO_PING
                                                : ExitCode.OK;
                            });
        }
        return code;
    }

    /// Tells a person at a terminal which way runs.
    private final class Progress implements Bench.Audience {
        @Override
        public void starts(Way way) {
            if (console.errIsTerminal()) {
                console.err().printf(Locale.ROOT, "%-16s", way.text());
                console.err().flush();
            }
        }

        @Override
        public void ended(Measure measure) {
            if (console.errIsTerminal()) {
                console.err()
                        .println(
                                measure instanceof Taken taken
                                        ? Legible.roundTrip(Math.round(taken.wallSeconds() * 1e9))
                                        : "skipped");
            }
        }
    }
}
