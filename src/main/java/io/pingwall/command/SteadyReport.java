package io.pingwall.command;

import com.fasterxml.jackson.core.JsonGenerator;

import io.pingwall.command.Services.Usage;
import io.pingwall.command.screen.Legible;
import io.pingwall.monitor.Figures;
import io.pingwall.probe.bench.Steady;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What it cost to ask every target once a second, and what it costs fping.
record SteadyReport(int targets, Ours ours, Steady fping) {
    /// @param before what the process had used when the warm-up was over
    record Ours(Duration took, Figures figures, Usage before, Usage after) {
        double seconds() {
            return took.toNanos() / 1e9;
        }

        double cpuSeconds() {
            return after.cpu().minus(before.cpu()).toNanos() / 1e9;
        }

        /// CPU against time passed, in percent of one core.
        double cpuPercent() {
            return took.isZero() ? 0 : 100 * cpuSeconds() / seconds();
        }
    }

    List<String> lines() {
        var figures = ours.figures();
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT,
                        "%,d addresses of this machine, each once a second for %.1f s",
                        targets,
                        ours.seconds()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "pingwall  sent %,d  received %,d  lost %,d  missed %,d",
                        figures.sent(),
                        figures.received(),
                        figures.lost(),
                        figures.missed()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "          CPU %.1f %% of a core  memory %,d MB, at most %,d MB",
                        ours.cpuPercent(),
                        ours.after().resident() >> 20,
                        ours.after().peak() >> 20));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "          late p50 %s  p99 %s  p99.9 %s  worst %s",
                        late(figures.latenessP50()),
                        late(figures.latenessP99()),
                        late(figures.latenessP999()),
                        late(figures.latenessWorst())));
        switch (fping) {
            case Steady.Skipped(var sentence) -> lines.add("fping     skipped: " + sentence);
            case Steady.Taken taken -> {
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "fping     sent %,d  received %,d in %.1f s  CPU %.1f %% of a core",
                                taken.sent(),
                                taken.received(),
                                taken.seconds(),
                                taken.cpuPercent()));
                lines.add("          " + taken.command());
                if (ratio(taken) > 0) {
                    lines.add(
                            String.format(
                                    Locale.ROOT,
                                    "CPU for each echo, pingwall against fping: %.2f to 1",
                                    ratio(taken)));
                }
            }
        }
        return lines;
    }

    private static String late(Duration lateness) {
        return Legible.roundTrip(lateness.toNanos());
    }

    /// For each echo, not for each second: on a busy machine fping falls behind its second.
    private double ratio(Steady.Taken taken) {
        double theirs = taken.cpuSeconds() * ours.figures().sent();
        return theirs > 0 ? ours.cpuSeconds() * taken.sent() / theirs : 0;
    }

    void writeJson(PrintStream out) {
        Json.write(out, this::write);
    }

    private void write(JsonGenerator json) throws IOException {
        var figures = ours.figures();
        json.writeStartObject();
        json.writeNumberField("targets", targets);
        Json.seconds(json, "seconds", ours.seconds());
        json.writeNumberField("sent", figures.sent());
        json.writeNumberField("received", figures.received());
        json.writeNumberField("lost", figures.lost());
        json.writeNumberField("missed", figures.missed());
        Json.seconds(json, "cpuSeconds", ours.cpuSeconds());
        percent(json, ours.cpuPercent());
        json.writeNumberField("residentBytes", ours.after().resident());
        json.writeNumberField("peakMemoryBytes", ours.after().peak());
        json.writeObjectFieldStart("latenessMillis");
        Json.millis(json, "p50", figures.latenessP50().toNanos());
        Json.millis(json, "p99", figures.latenessP99().toNanos());
        Json.millis(json, "p99.9", figures.latenessP999().toNanos());
        Json.millis(json, "worst", figures.latenessWorst().toNanos());
        json.writeEndObject();
        json.writeObjectFieldStart("fping");
        switch (fping) {
            case Steady.Skipped(var sentence) -> json.writeStringField("skipped", sentence);
            case Steady.Taken taken -> {
                Json.seconds(json, "seconds", taken.seconds());
                json.writeNumberField("sent", taken.sent());
                json.writeNumberField("received", taken.received());
                Json.seconds(json, "cpuSeconds", taken.cpuSeconds());
                percent(json, taken.cpuPercent());
                json.writeStringField("command", taken.command());
                json.writeNumberField("cpuRatio", Math.round(ratio(taken) * 1e3) / 1e3);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void percent(JsonGenerator json, double percent) throws IOException {
        json.writeNumberField("cpuPercent", Math.round(percent * 100) / 100.0);
    }
}
