package io.pingwall.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Measures what Pingwall's window costs, beside other ways to do the same, and prints a table.
///
/// Each way runs in a process of its own, so that none inherits another's memory. What is measured
/// is the real window with real monitor, history and pump; the pinger answers by chance and sends
/// nothing.
public final class Bench {
    private static final List<Integer> USUAL = List.of(1_000, 10_000, 100_000);
    private static final int USUAL_LONG = 10_000;

    /// With 100,000 labels and a task for each change the thread answers nothing any more.
    private static final int MOST_LABELS = 10_000;

    private static final int GROUPS = 6;
    private static final String TRIAL = "trial";

    /// Frames as fast as they come, instead of 60 a second.
    private static final String UNBRAKED = "-Djavafx.animation.fullspeed=true";

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var words = List.of(args);
        try {
            if (!words.isEmpty() && words.getFirst().equals(TRIAL)) {
                trial(words);
            } else {
                run(Request.of(words));
            }
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + " Usage: " + Request.USAGE);
            System.exit(2);
        }
        System.exit(0);
    }

    private static void run(Request request) throws IOException, InterruptedException {
        switch (request.kind()) {
            case WALL -> {
                if (request.whole().isZero()) {
                    wall(request.hosts().isEmpty() ? USUAL : request.hosts(), request.each());
                } else {
                    watch(request);
                }
            }
            case CHART -> chart(request.each());
            case ORDER ->
                    (request.hosts().isEmpty() ? USUAL : request.hosts())
                            .forEach(hosts -> OrderBench.print(hosts, GROUPS));
        }
    }

    private static void wall(List<Integer> sizes, Duration each)
            throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        for (int hosts : sizes) {
            rows.addAll(trial(Trial.Way.PINGWALL, hosts, each, List.of()));
            if (hosts <= MOST_LABELS) {
                rows.addAll(trial(Trial.Way.LABELS, hosts, each, List.of()));
            }
        }
        System.out.println();
        System.out.print(Table.of(rows));
        System.out.println(
                """

                frame: from one frame to the next; JavaFX makes 60 a second at most. shown: how often changes were.
                work: our own on the JavaFX thread in a frame that has any; ours: its share of the time; thread: CPU time
                of that thread, JavaFX's own work too; stall: the longest that a task waited for it.
                heap: after a collection. labels: a Label for each host in a TilePane, a runLater for each change.\
                """);
        print(Table.ratios(rows, Trial.Way.PINGWALL.text(), Trial.Way.LABELS.text()));
        if (sizes.stream().anyMatch(hosts -> hosts > MOST_LABELS)) {
            System.out.printf(
                    "More than %,d labels were left out: the thread would answer nothing.%n",
                    MOST_LABELS);
        }
    }

    private static void chart(Duration each) throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        rows.addAll(trial(Trial.Way.CHART, 2, each, List.of(UNBRAKED)));
        rows.addAll(trial(Trial.Way.LINES, 2, each, List.of(UNBRAKED)));
        System.out.println();
        System.out.print(Table.of(rows));
        System.out.println(
                "\nframes/s: as many as are possible, 60 being enough; frame: from one to the next, drawing"
                        + " included; work: on the JavaFX thread alone. lines: each sample in sight is"
                        + " joined to the next.");
        print(Table.ratios(rows, Trial.Way.CHART.text(), Trial.Way.LINES.text()));
    }

    private static void print(List<String> sentences) {
        sentences.forEach(System.out::println);
    }

    private static void watch(Request request) throws InterruptedException {
        System.out.println(ScreenThread.start());
        int hosts = request.hosts().isEmpty() ? USUAL_LONG : request.hosts().getFirst();
        Trial.open(Trial.Way.PINGWALL, hosts).watch(request.whole());
        ScreenThread.end();
    }

    /// In this process.
    private static void trial(List<String> words) throws InterruptedException {
        System.out.println(ScreenThread.start());
        var way = Trial.Way.valueOf(words.get(1));
        Trial.open(way, Integer.parseInt(words.get(2)))
                .run(Duration.parse(words.get(3)), row -> System.out.println(row.text()));
        ScreenThread.end();
    }

    /// In a process of its own, with the options of this one and some more.
    private static List<Row> trial(Trial.Way way, int hosts, Duration each, List<String> options)
            throws IOException, InterruptedException {
        System.out.printf("%s, %,d hosts …%n", way.text(), hosts);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Bench.class.getName(), TRIAL, way.name()));
        command.addAll(List.of(Integer.toString(hosts), each.toString()));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var rows = new ArrayList<Row>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var row = Row.parse(line);
                row.ifPresent(rows::add);
                System.out.println("  " + row.map(Row::scenario).orElse(line));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("%s with %,d hosts failed.".formatted(way.text(), hosts));
        }
        return rows;
    }
}
