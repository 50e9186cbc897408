package io.pingwall.command;

import com.fasterxml.jackson.core.JsonGenerator;

import io.pingwall.command.screen.Legible;
import io.pingwall.health.VoiceQuality;
import io.pingwall.monitor.Sweep.Finding;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// What a sweep found, for people or for programs, in the order in which the targets were given.
record SweepReport(List<Finding> findings, int count, Duration took) {
    private static final int WIDEST = 48;

    void writeText(PrintStream out) {
        int width = findings.stream().mapToInt(f -> name(f).length()).max().orElse(0);
        var form = "  %-" + Math.max(1, Math.min(width, WIDEST)) + "s  %s%n";
        block(out, form, "Reachable", true);
        block(out, form, "Unreachable", false);
        out.printf(
                Locale.ROOT,
                "%,d asked %d times in %.2f s%n",
                findings.size(),
                count,
                took.toNanos() / 1e9);
    }

    private void block(PrintStream out, String form, String title, boolean reachable) {
        var those = findings.stream().filter(f -> f.reachable() == reachable).toList();
        out.printf(Locale.ROOT, "%s (%,d)%n", title, those.size());
        for (var finding : those) {
            out.printf(
                    Locale.ROOT,
                    form,
                    name(finding),
                    reachable ? figures(finding) : finding.failure().text());
        }
    }

    private static String name(Finding finding) {
        var host = finding.host();
        var name =
                host.name().equals(host.address())
                        ? host.address()
                        : host.name() + " " + host.address();
        return Legible.plain(name);
    }

    private static String figures(Finding finding) {
        var statistics = finding.statistics();
        var voice = VoiceQuality.of(statistics).map(v -> "  MOS " + v.text()).orElse("");
        var mean = Legible.roundTrip(Math.round(statistics.meanNanos())) + voice;
        return statistics.lost() == 0
                ? mean
                : String.format(
                        Locale.ROOT,
                        "%s  %d of %d lost",
                        mean,
                        statistics.lost(),
                        statistics.sent());
    }

    void writeJson(PrintStream out) {
        Json.write(
                out,
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("seconds", took.toNanos() / 1e9);
                    json.writeNumberField("count", count);
                    json.writeArrayFieldStart("targets");
                    for (var finding : findings) {
                        write(json, finding);
                    }
                    json.writeEndArray();
                    names(json, "reachable", true);
                    names(json, "unreachable", false);
                    json.writeEndObject();
                });
    }

    private void names(JsonGenerator json, String field, boolean reachable) throws IOException {
        json.writeArrayFieldStart(field);
        for (var finding : findings) {
            if (finding.reachable() == reachable) {
                json.writeString(finding.host().address());
            }
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        var statistics = finding.statistics();
        json.writeStartObject();
        json.writeStringField("name", finding.host().name());
        json.writeStringField("address", finding.host().address());
        Json.text(json, "asked", finding.address());
        json.writeBooleanField("reachable", finding.reachable());
        json.writeNumberField("sent", statistics.sent());
        json.writeNumberField("received", statistics.received());
        if (finding.reachable()) {
            json.writeObjectFieldStart("rtt_ms");
            Json.millis(json, "min", statistics.minNanos());
            Json.millis(json, "mean", Math.round(statistics.meanNanos()));
            Json.millis(json, "max", statistics.maxNanos());
            json.writeEndObject();
        } else {
            json.writeNullField("rtt_ms");
        }
        var voice = VoiceQuality.of(statistics);
        if (voice.isPresent()) {
            json.writeNumberField("mos", Math.round(voice.get().score() * 100) / 100.0);
        } else {
            json.writeNullField("mos");
        }
        Json.text(json, "reason", finding.reachable() ? "" : finding.failure().text());
        json.writeEndObject();
    }
}
