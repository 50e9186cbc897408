package io.pingwall.command;

import io.pingwall.monitor.Sweep;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.target.Rates;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

/// Asks every address a few times, all at once, and says which are reachable.
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description = "Ask every target a few times, all at once, and list who answers.",
        footer = {"", "Example:", "  pingwall sweep 10.0.0.0/24 printer.example -c 5 --json"})
final class SweepCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PERIOD = Duration.ofMillis(200);
    private static final Duration LOOPBACK_PERIOD = Duration.ofMillis(20);
    private static final int MOST_ASKS = 1_000;

    private final Services services;
    private final Console console;

    @Mixin private final TargetOptions targets = new TargetOptions();

    @Option(
            names = {"-c", "--count"},
            paramLabel = "COUNT",
            converter = Counts.class,
            description = "How often each is asked (default 3).")
    private int count = 3;

    @Option(
            names = {"-t", "--timeout"},
            paramLabel = "TIME",
            converter = Lengths.class,
            description = "How long an answer may take (default 1s).")
    private Duration timeout = Duration.ofSeconds(1);

    @Option(
            names = {"-p", "--period"},
            paramLabel = "TIME",
            converter = Lengths.class,
            description = {
                "From one ask of a target to the next",
                "(default 200ms, and 20ms for loopback)."
            })
    private @Nullable Duration period;

    @Option(
            names = "--rate",
            paramLabel = "PER_SECOND",
            converter = Counts.class,
            description = {
                "Packets per second at most, 0 for no limit",
                "(default 20000, and 500 to each network). Loopback is exempt."
            })
    private @Nullable Integer rate;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but what is wrong; the exit code tells.")
    private boolean quiet;

    SweepCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (count < 1 || count > MOST_ASKS || timeout.isZero()) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS,
                    timeout.isZero()
                            ? "--timeout must be longer than 0."
                            : "--count must be from 1 to 1000.");
        }
        if (rate != null && rate < 0) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "--rate must be 0 or more.");
        }
        var words = targets.read(console);
        words.complaints().forEach(c -> console.err().println("pingwall: " + c));
        if (words.hosts().isEmpty()) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "There is no target to ask.");
        }
        int code = sweep(words);
        return words.complaints().isEmpty() || code == ExitCode.NO_RIGHT_TO_PING
                ? code
                : ExitCode.BAD_ARGUMENTS;
    }

    /// Who states a rate means it for every network.
    private Rates rates() {
        return rate == null ? Rates.DEFAULT : new Rates(rate, 0);
    }

    private int sweep(TargetWords words) throws InterruptedException {
        long start = services.clock().nanos();
        var progress = new SweepProgress(console, services.clock(), quiet);
        try (var probing = services.probing().open(targets.pingProgram())) {
            var means = probing.pinger().means();
            if (!means.canPing()) {
                throw new Refusal(ExitCode.NO_RIGHT_TO_PING, NoRight.sentence(means));
            }
            var plan =
                    new Sweep.Plan(
                            count,
                            timeout,
                            period == null ? PERIOD : period,
                            period == null ? LOOPBACK_PERIOD : period,
                            PATIENCE,
                            rates());
            var findings =
                    Sweep.run(
                            probing.pinger(),
                            probing::find,
                            services.clock(),
                            plan,
                            words.hosts(),
                            progress::tell);
            progress.close();
            var report =
                    new SweepReport(
                            findings, count, Duration.ofNanos(services.clock().nanos() - start));
            if (json) {
                report.writeJson(console.out());
            } else if (!quiet) {
                report.writeText(console.out());
            }
            return exitCode(findings, NoRight.sentence(means));
        }
    }

    private int exitCode(List<Sweep.Finding> findings, String advice) {
        if (findings.stream().anyMatch(SweepCommand::refused)) {
            console.err().println("pingwall: " + advice);
            return ExitCode.NO_RIGHT_TO_PING;
        }
        if (!findings.stream().allMatch(Sweep.Finding::resolved)) {
            return ExitCode.UNRESOLVED;
        }
        return findings.stream().allMatch(Sweep.Finding::reachable)
                ? ExitCode.OK
                : ExitCode.SOME_UNREACHABLE;
    }

    private static boolean refused(Sweep.Finding finding) {
        return !finding.reachable()
                && finding.failure() instanceof Outcome.Unasked(var cause, _, _)
                && cause == Cause.NO_PERMISSION;
    }
}
