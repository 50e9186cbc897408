package io.pingwall.probe;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/// Reads what a `ping` program wrote about one request: those of Linux (iputils, BusyBox), macOS
/// and Windows, where the figures stand out in any language.
final class PingOutput {
    private static final Phrases SAY = Phrases.of(PingOutput.class);

    private static final Pattern TIME = Pattern.compile("[=<]\\s*(\\d+(?:[.,]\\d+)?)\\s*ms");
    private static final Pattern TTL =
            Pattern.compile("(?:ttl|hlim)[= ](\\d+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SENDER =
            Pattern.compile("from (?:\\S+ \\()?([0-9a-fA-F.:]+[0-9a-fA-F])");

    private PingOutput() {}

    static Outcome outcome(int exitCode, String output, long timeoutNanos) {
        var time = TIME.matcher(output);
        if (time.find()) {
            double millis = Double.parseDouble(time.group(1).replace(',', '.'));
            long nanos = Math.round(millis * 1e6);
            return nanos > timeoutNanos
                    ? new Lost(Loss.TIMEOUT, "")
                    : new Reply(nanos, ttl(output));
        }
        var text = output.toLowerCase(Locale.ROOT);
        var here = here(text);
        if (here != null) {
            return here;
        }
        var loss = loss(text);
        if (loss != null) {
            var sender = SENDER.matcher(text);
            return new Lost(loss, sender.find() ? sender.group(1) : "");
        }
        return exitCode <= 1
                ? new Lost(Loss.TIMEOUT, "")
                : new Unasked(Cause.BROKEN, output.strip().lines().findFirst().orElse(""));
    }

    private static int ttl(String output) {
        var ttl = TTL.matcher(output);
        return ttl.find() ? Integer.parseInt(ttl.group(1)) : -1;
    }

    /// What kept our own machine from asking.
    private static @Nullable Outcome here(String text) {
        if (text.contains("network is unreachable") || text.contains("no route to host")) {
            return new Unasked(Cause.NO_ROUTE, "");
        }
        if (text.contains("not permitted")
                || text.contains("permission denied")
                || text.contains("lacking privilege")) {
            return new Unasked(Cause.NO_PERMISSION, SAY.of("ping-program-may-not"));
        }
        if (text.contains("no buffer space")) {
            return new Unasked(Cause.NO_BUFFER, "");
        }
        return null;
    }

    /// What a router, or our own machine for a silent neighbour, said.
    private static @Nullable Loss loss(String text) {
        if (text.contains("filtered") || text.contains("prohibited")) {
            return Loss.PROHIBITED;
        }
        if (text.contains("time to live exceeded")
                || text.contains("hop limit")
                || text.contains("ttl expired")) {
            return Loss.TTL_EXCEEDED;
        }
        if (text.contains("net unreachable") || text.contains("unreachable: no route")) {
            return Loss.NETWORK_UNREACHABLE;
        }
        if (text.contains("host unreachable") || text.contains("address unreachable")) {
            return Loss.HOST_UNREACHABLE;
        }
        return text.contains("port unreachable") ? Loss.PORT_UNREACHABLE : null;
    }
}
