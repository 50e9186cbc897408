package io.pingwall.command;

import com.fasterxml.jackson.core.JsonGenerator;

import io.pingwall.command.Services.Usage;
import io.pingwall.command.screen.Legible;
import io.pingwall.monitor.Figures;
import io.pingwall.monitor.RateLimit;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a run of the monitor came to.
///
/// @param before what the process had used when the watching began
/// @param unprinted changes that nobody took in time
record Summary(
        int targets,
        Duration took,
        Figures figures,
        List<RateLimit> rateLimits,
        Usage before,
        Usage after,
        long unprinted) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(
                String.format(
                        Locale.ROOT, "%,d watched for %.1f s", targets, took.toNanos() / 1e9));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "sent %,d  received %,d  lost %,d (%.2f %%)  missed %,d",
                        figures.sent(),
                        figures.received(),
                        figures.lost(),
                        figures.sent() == 0 ? 0 : 100.0 * figures.lost() / figures.sent(),
                        figures.missed()));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "late p50 %s  p99 %s  worst %s",
                        Legible.roundTrip(figures.latenessP50().toNanos()),
                        Legible.roundTrip(figures.latenessP99().toNanos()),
                        Legible.roundTrip(figures.latenessWorst().toNanos())));
        lines.add(own());
        lines.add(
                String.format(Locale.ROOT, "CPU %.2f s, %.1f %% of a core", cpuSeconds(), share()));
        if (after.resident() >= 0) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "memory %,d MB, at most %,d MB",
                            after.resident() >> 20,
                            after.peak() >> 20));
        }
        rateLimits.forEach(limit -> lines.add(limit.text()));
        if (unprinted > 0) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%,d changes were not printed: nobody took them in time",
                            unprinted));
        }
        return lines;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("event", "summary");
        json.writeNumberField("targets", targets);
        json.writeNumberField("seconds", took.toNanos() / 1e9);
        json.writeNumberField("sent", figures.sent());
        json.writeNumberField("received", figures.received());
        json.writeNumberField("lost", figures.lost());
        json.writeNumberField("missed", figures.missed());
        json.writeObjectFieldStart("late_ms");
        Json.millis(json, "p50", figures.latenessP50().toNanos());
        Json.millis(json, "p99", figures.latenessP99().toNanos());
        Json.millis(json, "worst", figures.latenessWorst().toNanos());
        json.writeEndObject();
        json.writeObjectFieldStart("own");
        json.writeNumberField("pauses", figures.own().pauses());
        Json.millis(json, "pause_worst_ms", figures.own().pauseWorst().toNanos());
        Json.millis(json, "pause_total_ms", figures.own().pausesTotal().toNanos());
        json.writeNumberField("stalls", figures.own().stalls());
        Json.millis(json, "stall_worst_ms", figures.own().stallWorst().toNanos());
        json.writeBooleanField("saturated", figures.own().saturated());
        json.writeNumberField("dropped", figures.own().traffic().dropped());
        json.writeNumberField("late_answers", figures.own().traffic().late());
        json.writeNumberField("duplicates", figures.own().traffic().duplicates());
        json.writeNumberField("strangers", figures.own().traffic().strangers());
        json.writeEndObject();
        json.writeNumberField("cpu_seconds", cpuSeconds());
        json.writeNumberField("cpu_percent", Math.round(share() * 10) / 10.0);
        json.writeNumberField("resident_bytes", after.resident());
        json.writeNumberField("peak_bytes", after.peak());
        json.writeNumberField("unprinted", unprinted);
        json.writeArrayFieldStart("rate_limits");
        for (var limit : rateLimits) {
            json.writeStartObject();
            Json.limit(json, limit);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /// How the monitor itself did.
    private String own() {
        var own = figures.own();
        return String.format(
                Locale.ROOT,
                "own: %,d collector pauses, worst %s  %,d stalls, worst %s  %,d answers dropped",
                own.pauses(),
                Legible.roundTrip(own.pauseWorst().toNanos()),
                own.stalls(),
                Legible.roundTrip(own.stallWorst().toNanos()),
                own.traffic().dropped());
    }

    private double cpuSeconds() {
        return after.cpu().minus(before.cpu()).toMillis() / 1e3;
    }

    /// CPU against time passed, in percent of one core.
    private double share() {
        return took.isZero() ? 0 : 100 * cpuSeconds() / (took.toNanos() / 1e9);
    }
}
