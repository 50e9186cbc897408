package io.pingwall.command;

import com.fasterxml.jackson.core.JsonGenerator;

import io.pingwall.command.screen.Legible;
import io.pingwall.probe.bench.Measure;
import io.pingwall.probe.bench.Measure.Skipped;
import io.pingwall.probe.bench.Measure.Taken;
import io.pingwall.probe.bench.Way;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What each way to ask cost, for people or for programs.
record BenchReport(int targets, int count, List<Measure> measures) {
    private static final String FORM = "%-16s%10s%10s%9s%11s%9s%11s%13s%11s%11s%n";

    void writeText(Console console) {
        var out = console.out();
        out.printf(
                Locale.ROOT,
                "%,d addresses of this machine, %d %s each%n",
                targets,
                count,
                count == 1 ? "echo" : "echoes");
        out.printf(
                Locale.ROOT,
                FORM,
                "way",
                "wall",
                "CPU",
                "memory",
                "processes",
                "threads",
                "reachable",
                "unreachable",
                "wall ratio",
                "CPU ratio");
        var engine = engine();
        for (var measure : measures) {
            switch (measure) {
                case Taken taken -> write(console, taken, engine);
                case Skipped(var way, _, var sentence) ->
                        out.printf(Locale.ROOT, "%-16s  skipped: %s%n", way.text(), sentence);
            }
        }
        if (engine.isPresent() && measures.size() > 1) {
            out.println("Ratios are against the engine.");
        }
        for (var measure : measures) {
            if (measure instanceof Taken taken && !taken.note().isEmpty()) {
                out.println("  " + taken.way().text() + ": " + taken.note());
            }
        }
    }

    private Optional<Taken> engine() {
        return measures.stream()
                .filter(m -> m.way() == Way.ENGINE && m instanceof Taken)
                .map(Taken.class::cast)
                .findFirst();
    }

    private static void write(Console console, Taken taken, Optional<Taken> engine) {
        console.out()
                .printf(
                        Locale.ROOT,
                        FORM,
                        taken.way().text(),
                        seconds(taken.wallSeconds()),
                        seconds(taken.cpuSeconds()),
                        String.format(Locale.ROOT, "%,d MB", taken.peakMemoryBytes() >> 20),
                        String.format(Locale.ROOT, "%,d", taken.peakProcesses()),
                        String.format(Locale.ROOT, "%,d", taken.peakThreads()),
                        String.format(Locale.ROOT, "%,d", taken.reachable()),
                        String.format(Locale.ROOT, "%,d", taken.unreachable()),
                        engine.map(e -> times(console, taken.wallSeconds(), e.wallSeconds()))
                                .orElse(""),
                        engine.map(e -> times(console, taken.cpuSeconds(), e.cpuSeconds()))
                                .orElse(""));
    }

    private static String seconds(double seconds) {
        return Legible.roundTrip(Math.round(seconds * 1e9));
    }

    private static String times(Console console, double value, double one) {
        if (one <= 0) {
            return "";
        }
        double ratio = value / one;
        var sign = console.pick("×", "x");
        return sign + String.format(Locale.ROOT, ratio < 9.95 ? "%.1f" : "%,.0f", ratio);
    }

    void writeJson(PrintStream out) {
        Json.write(
                out,
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("targets", targets);
                    json.writeNumberField("count", count);
                    json.writeArrayFieldStart("ways");
                    for (var measure : measures) {
                        write(json, measure);
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private static void write(JsonGenerator json, Measure measure) throws IOException {
        json.writeStartObject();
        json.writeStringField("way", measure.way().text());
        switch (measure) {
            case Skipped skipped -> json.writeStringField("skipped", skipped.sentence());
            case Taken taken -> {
                Json.seconds(json, "wallSeconds", taken.wallSeconds());
                Json.seconds(json, "cpuSeconds", taken.cpuSeconds());
                json.writeNumberField("peakMemoryBytes", taken.peakMemoryBytes());
                json.writeNumberField("peakProcesses", taken.peakProcesses());
                json.writeNumberField("peakThreads", taken.peakThreads());
                json.writeNumberField("reachable", taken.reachable());
                json.writeNumberField("unreachable", taken.unreachable());
                if (taken.coldWallSeconds() > 0) {
                    Json.seconds(json, "coldWallSeconds", taken.coldWallSeconds());
                }
            }
        }
        json.writeEndObject();
    }
}
