package io.pingwall.probe.bench;

import io.pingwall.probe.Pinger;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Why;
import io.pingwall.probe.bench.Reading.Asking;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Asks the same addresses of this machine in several ways, and measures each: blocking against
/// non-blocking, in figures. On Linux, from whose kernel the figures come.
///
/// Waits, up to minutes: for a thread that may. Two at one time spoil each other's figures.
public final class Bench {
    private static final int WARM_RUNS = 5;
    private static final int MOST_WARM_UPS = 20;
    private static final long WARM_UP_NANOS = 1_000_000_000;

    /// The ways as they are run: those that leave much behind, threads or memory, come last.
    private static final List<Way> SEQUENCE =
            List.of(
                    Way.ENGINE,
                    Way.FPING,
                    Way.VIRTUAL_THREAD,
                    Way.PLATFORM_THREAD,
                    Way.PROCESS,
                    Way.BLOCKING);

    private final Supplier<Pinger> opens;

    /// Told how a bench goes on, on the thread that runs it.
    public interface Audience {
        void starts(Way way);

        void ended(Measure measure);
    }

    /// @param opens a pinger that takes the engine's part; up to 0.3 s the first time
    public Bench(Supplier<Pinger> opens) {
        this.opens = opens;
    }

    /// Why there can be no bench on this system; empty on Linux.
    public static Optional<String> refusal(String system) {
        return system.equals("Linux")
                ? Optional.empty()
                : Optional.of(
                        "The bench takes its figures from the Linux kernel and can't run on "
                                + system
                                + ".");
    }

    /// @param all whether to run even what takes minutes
    /// @return a measure for each of `ways`, in their own order
    public List<Measure> run(Load load, Set<Way> ways, boolean all, Audience audience)
            throws InterruptedException {
        var measures = new ArrayList<Measure>();
        for (var way : SEQUENCE) {
            if (ways.contains(way)) {
                audience.starts(way);
                var measure = measure(way, load, all);
                audience.ended(measure);
                measures.add(measure);
            }
        }
        measures.sort(Comparator.comparing(Measure::way));
        return List.copyOf(measures);
    }

    /// fping's steady loop: every target of `load` once a second, until `span` has passed.
    public Steady steady(Load load, Steady.Span span) throws InterruptedException {
        if (load.size() > Limits.STEADY_FPING) {
            return new Steady.Skipped(
                    String.format(
                            Locale.ROOT,
                            "fping can't ask %,d addresses a second: it ends with \"not enough"
                                    + " sequence numbers\" above about %,d.",
                            load.size(),
                            Limits.STEADY_FPING));
        }
        if (!Fping.exists()) {
            return new Steady.Skipped(Limits.NO_FPING);
        }
        try {
            return Fping.steady(load, span);
        } catch (IOException e) {
            return new Steady.Skipped(brokeOff(e));
        }
    }

    /// The round trips that Pingwall's engine, ping and fping see to one address.
    public List<RoundTrips> roundTrips(RoundTrips.Plan plan)
            throws IOException, InterruptedException {
        return RoundTrips.measure(opens, plan);
    }

    private Measure measure(Way way, Load load, boolean all) throws InterruptedException {
        var tooLarge = all ? Optional.<String>empty() : Limits.sentence(way, load);
        if (tooLarge.isPresent()) {
            return new Skipped(way, Why.TOO_LARGE, tooLarge.get());
        }
        if (way == Way.FPING && !Fping.exists()) {
            return new Skipped(way, Why.MISSING, Limits.NO_FPING);
        }
        if ((way == Way.PROCESS || way == Way.BLOCKING) && !PingProcesses.exist()) {
            return new Skipped(way, Why.MISSING, Limits.NO_PING);
        }
        int before = Sampler.threadsNow();
        try {
            return way.usesPinger()
                    ? withPinger(way, load, before)
                    : withProcesses(way, load, before);
        } catch (IOException e) {
            return new Skipped(way, Why.FAILED, brokeOff(e));
        }
    }

    private static String brokeOff(IOException e) {
        return "It broke off: " + e.getMessage() + ".";
    }

    private static Measure withProcesses(Way way, Load load, int threadsBefore)
            throws IOException, InterruptedException {
        if (way != Way.FPING) {
            var how =
                    String.join(" ", PingProcesses.words(load.targets().getFirst(), load.count()));
            return Reading.take(
                            way == Way.BLOCKING
                                    ? PingProcesses::oneByOne
                                    : PingProcesses::allAtOnce,
                            load)
                    .without(threadsBefore)
                    .taken(way, load, 0, "each " + how);
        }
        int parts = Fping.parts(load);
        var how =
                String.join(" ", Fping.words(load.count()))
                        + (parts == 1
                                ? ""
                                : ", "
                                        + parts
                                        + " times one after the other: one process has numbers for "
                                        + String.format(Locale.ROOT, "%,d", Fping.MOST_PINGS)
                                        + " pings");
        return Reading.take(Fping::ask, load).without(threadsBefore).taken(way, load, 0, how);
    }

    private Measure withPinger(Way way, Load load, int threadsBefore)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (var pinger = opens.get()) {
            if (!pinger.means().canPing()) {
                return new Skipped(way, Why.NO_RIGHT, pinger.means().advice().strip());
            }
            Asking asking =
                    switch (way) {
                        case VIRTUAL_THREAD ->
                                (asked, _) -> Threads.ask(pinger, asked, Thread.ofVirtual());
                        case PLATFORM_THREAD ->
                                (asked, _) -> Threads.ask(pinger, asked, Thread.ofPlatform());
                        default -> (asked, _) -> Batches.ask(pinger, asked);
                    };
            Reading.take(asking, load);
            long cold = System.nanoTime() - start;
            if (way != Way.ENGINE) {
                return Reading.take(asking, load)
                        .without(threadsBefore)
                        .taken(way, load, 0, "the second of two runs");
            }
            var note = "the median of " + WARM_RUNS + " warm runs; the first of all took ";
            return warm(asking, load)
                    .without(threadsBefore)
                    .taken(
                            way,
                            load,
                            cold,
                            note + String.format(Locale.ROOT, "%.3f s", cold / 1e9));
        }
    }

    private static Reading warm(Asking asking, Load load) throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < MOST_WARM_UPS && System.nanoTime() - start < WARM_UP_NANOS; i++) {
            Reading.take(asking, load);
        }
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < WARM_RUNS; i++) {
            readings.add(Reading.take(asking, load));
        }
        readings.sort(Comparator.comparingLong(Reading::wallNanos));
        return readings.get(WARM_RUNS / 2);
    }
}
