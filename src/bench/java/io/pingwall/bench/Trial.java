package io.pingwall.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/// One way, measured in a process of its own through all its scenarios.
final class Trial {
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final int ANSWERS_EACH = 3;

    private final Way way;
    private final int hosts;
    private final Pulses pulses;
    private final Subject subject;

    /// The ways, and what each is called.
    enum Way {
        PINGWALL("Pingwall"),
        LABELS("labels"),
        CHART("Pingwall"),
        LINES("lines");

        private final String text;

        Way(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    private Trial(Way way, int hosts, Pulses pulses, Subject subject) {
        this.way = way;
        this.hosts = hosts;
        this.pulses = pulses;
        this.subject = subject;
    }

    /// Opens the window and waits until it is warm.
    static Trial open(Way way, int hosts) throws InterruptedException {
        var trial =
                ScreenThread.call(() -> {
                    var pulses = new Pulses();
                    return new Trial(way, hosts, pulses, subject(way, hosts, pulses));
                });
        ScreenThread.run(trial.subject::open);
        Thread.sleep(WARM_UP);
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (trial.subject.answers() < (long) ANSWERS_EACH * trial.subject.asked()
                && System.nanoTime() < until) {
            Thread.sleep(SETTLE);
        }
        return trial;
    }

    private static Subject subject(Way way, int hosts, Pulses pulses) throws IOException {
        return switch (way) {
            case PINGWALL -> new PingwallSubject(SyntheticTargets.of(hosts), pulses);
            case LABELS -> new LabelsSubject(SyntheticTargets.of(hosts), pulses);
            case CHART -> new ChartSubject(pulses);
            case LINES -> new LinesSubject(pulses);
        };
    }

    /// Goes through all scenarios.
    void run(Duration each, Consumer<Row> told) throws InterruptedException {
        for (var scenario : subject.scenarios()) {
            ScreenThread.run(() -> {
                scenario.begin().run();
                pulses.each(scenario.each());
            });
            Thread.sleep(SETTLE);
            told.accept(measure(scenario.name(), each));
            ScreenThread.run(() -> {
                pulses.each(() -> false);
                scenario.end().run();
            });
        }
    }

    private Row measure(String scenario, Duration each) throws InterruptedException {
        long before = subject.answers();
        ScreenThread.run(pulses::restart);
        Thread.sleep(each);
        var cost = ScreenThread.call(pulses::read);
        double answers = (subject.answers() - before) / (each.toNanos() / 1e9);
        return new Row(way.text(), hosts, scenario, answers, cost, Memory.afterCollection());
    }

    /// Does nothing but show, and prints a line each minute.
    void watch(Duration whole) throws InterruptedException {
        for (int minute = 1; minute <= Math.max(1, whole.toMinutes()); minute++) {
            var row =
                    measure(
                            "minute " + minute,
                            whole.compareTo(Duration.ofMinutes(1)) < 0
                                    ? whole
                                    : Duration.ofMinutes(1));
            System.out.printf(
                    Locale.ROOT,
                    "%-9s  heap after collection %,4.0f MB  resident %,5.0f MB  shown %,6.0f "
                            + " p50 %.2f  p99 %.2f  longest %.2f  stall %.2f ms%n",
                    row.scenario(),
                    row.memory().heap() / 1e6,
                    row.memory().resident() / 1e6,
                    row.cost().shown() * 60,
                    row.cost().p50() / 1e6,
                    row.cost().p99() / 1e6,
                    row.cost().longest() / 1e6,
                    row.cost().stall() / 1e6);
        }
    }
}
