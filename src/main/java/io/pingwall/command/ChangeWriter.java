package io.pingwall.command;

import io.pingwall.command.screen.Legible;
import io.pingwall.health.Status;
import io.pingwall.monitor.RateLimit;
import io.pingwall.monitor.Update;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// Writes a line for each change of state, and the summary: for people, or as JSON.
final class ChangeWriter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Console console;
    private final ZoneId zone;
    private final boolean json;
    private final String arrow;

    ChangeWriter(Console console, ZoneId zone, boolean json) {
        this.console = console;
        this.zone = zone;
        this.json = json;
        this.arrow = console.pick("→", "->");
    }

    void write(Update change) {
        var from = change.before().status();
        var to = change.after().status();
        var at = change.result().at();
        if (json) {
            writeJson(change, from, to, at);
            return;
        }
        var target = change.after().target();
        var name =
                target.name().equals(target.address())
                        ? target.address()
                        : target.name() + " (" + target.address() + ")";
        console.out()
                .println(
                        TIME.format(at.atZone(zone))
                                + "  "
                                + Legible.plain(name)
                                + "  "
                                + from
                                + " "
                                + arrow
                                + " "
                                + to
                                + "  "
                                + Legible.plain(reason(change)));
    }

    private void writeJson(Update change, Status from, Status to, Instant at) {
        var target = change.after().target();
        Json.write(
                console.out(),
                json -> {
                    json.writeStartObject();
                    json.writeStringField("event", "change");
                    json.writeStringField("at", stamp(at));
                    json.writeStringField("name", target.name());
                    json.writeStringField("address", target.address());
                    Json.text(json, "group", target.group());
                    json.writeStringField("from", from.name());
                    json.writeStringField("to", to.name());
                    json.writeStringField("reason", reason(change));
                    json.writeEndObject();
                });
    }

    /// Says that a network limits how often it answers, as soon as that is known.
    void write(RateLimit limit) {
        if (json) {
            Json.write(
                    console.out(),
                    json -> {
                        json.writeStartObject();
                        json.writeStringField("event", "rate-limit");
                        Json.limit(json, limit);
                        json.writeEndObject();
                    });
        } else {
            console.out().println(limit.text());
        }
    }

    void write(Summary summary) {
        if (json) {
            Json.write(console.out(), summary::write);
        } else {
            summary.lines().forEach(console.out()::println);
        }
        console.out().flush();
    }

    private String stamp(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MILLIS).atZone(zone));
    }

    /// Why it stands so now; where all is well, what it answered.
    private static String reason(Update change) {
        var reason = change.after().reason();
        return reason.isEmpty() ? change.result().outcome().text() : reason;
    }
}
