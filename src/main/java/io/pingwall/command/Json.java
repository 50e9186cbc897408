package io.pingwall.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

import io.pingwall.monitor.RateLimit;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Writes JSON, in UTF-8 whatever the terminal's character set (RFC 8259, section 8.1).
final class Json {
    /// What goes into one line.
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /// One value and the end of the line.
    static void write(PrintStream out, Content content) {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (var json = FACTORY.createGenerator(writer)) {
            content.write(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.flush();
    }

    /// A text, or null where it is empty.
    static void text(JsonGenerator json, String field, String text) throws IOException {
        if (text.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, text);
        }
    }

    /// Seconds with microseconds behind the point.
    static void seconds(JsonGenerator json, String field, double seconds) throws IOException {
        json.writeNumberField(field, Math.round(seconds * 1e6) / 1e6);
    }

    /// Nanoseconds as milliseconds with microseconds behind the point.
    static void millis(JsonGenerator json, String field, long nanos) throws IOException {
        json.writeNumberField(field, Math.round(nanos / 1e3) / 1e3);
    }

    static void limit(JsonGenerator json, RateLimit limit) throws IOException {
        json.writeStringField("network", limit.network());
        json.writeNumberField("per_second", limit.perSecond());
    }
}
