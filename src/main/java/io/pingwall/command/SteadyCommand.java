package io.pingwall.command;

import io.pingwall.command.SteadyReport.Ours;
import io.pingwall.probe.bench.Load;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Measures what watching costs, when every target is asked once a second.
@Command(
        name = "steady",
        mixinStandardHelpOptions = true,
        description = {
            "Ask addresses of this machine once a second each, as watch does, and print what it costs;",
            "then the same with fping."
        },
        footer = {"", "Example:", "  pingwall bench steady 1000 --for 30s"})
final class SteadyCommand implements Callable<Integer> {
    /// A shorter one would measure the start and the end.
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Services services;
    private final Console console;
    private final CountDownLatch ended = new CountDownLatch(1);

    @Parameters(
            arity = "0..1",
            paramLabel = "N",
            converter = Counts.class,
            description = "How many addresses (default 1000).")
    private int targets = 1_000;

    @Option(
            names = "--for",
            paramLabel = "TIME",
            converter = Lengths.class,
            description = "How long to measure (default 30s).")
    private Duration length = Duration.ofSeconds(30);

    @Option(
            names = "--warm-up",
            paramLabel = "TIME",
            converter = Lengths.class,
            description = "How long to ask before that (default 5s).")
    private Duration warmUp = Duration.ofSeconds(5);

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    SteadyCommand(Services services, Console console) {
        this.services = services;
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        BenchCommand.checkSize(targets);
        BenchCommand.checkSystem();
        if (length.compareTo(SHORTEST) < 0) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "--for must be 1s or longer.");
        }
        var load = Load.loopback(targets, 1);
        try (var _ = services.interrupts().during(ended::countDown)) {
            var ours = ours(load);
            if (ended.getCount() == 0) {
                return ExitCode.INTERRUPTED;
            }
            var fping = services.bench().steady(load, () -> pass(length));
            if (ended.getCount() == 0) {
                return ExitCode.INTERRUPTED;
            }
            var report = new SteadyReport(targets, ours, fping);
            if (json) {
                report.writeJson(console.out());
            } else {
                report.lines().forEach(console.out()::println);
            }
            return ours.figures().lost() == 0 ? ExitCode.OK : ExitCode.SOME_UNREACHABLE;
        }
    }

    private Ours ours(Load load) throws InterruptedException {
        try (var open = services.watching().open(false, List.of())) {
            var monitor = open.monitor();
            if (!monitor.means().canPing()) {
                throw new Refusal(ExitCode.NO_RIGHT_TO_PING, monitor.means().advice().strip());
            }
            monitor.watch(
                    load.targets().stream()
                            .map(a -> Target.of(a.getHostAddress(), Settings.DEFAULT))
                            .toList());
            monitor.start();
            pass(warmUp);
            monitor.countAnew();
            var before = services.usage().get();
            long start = services.clock().nanos();
            pass(length);
            var figures = monitor.figures();
            var took = Duration.ofNanos(services.clock().nanos() - start);
            return new Ours(took, figures, before, services.usage().get());
        }
    }

    /// Until the time is over, or somebody ends the command.
    private void pass(Duration time) throws InterruptedException {
        boolean _ = ended.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }
}
