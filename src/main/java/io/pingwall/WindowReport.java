package io.pingwall;

import io.pingwall.monitor.Figures;
import io.pingwall.ui.FrameTimes;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;

/// What the window cost, for whoever measures it: where `PINGWALL_REPORT` holds a number of
/// seconds, the window closes after them and this is printed.
final class WindowReport {
    private WindowReport() {}

    static OptionalInt seconds() {
        var text = System.getenv().getOrDefault("PINGWALL_REPORT", "");
        return text.matches("\\d{1,6}")
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }

    static String of(Figures figures, FrameTimes frames) {
        return String.format(
                Locale.ROOT,
                """
                sent %,d  received %,d  lost %,d  missed %,d
                late p50 %.3f ms  p99 %.3f ms  worst %.3f ms
                JavaFX thread, a frame: p50 %.3f ms  p99 %.3f ms  longest stall %.3f ms  (%,d frames)
                """,
                figures.sent(),
                figures.received(),
                figures.lost(),
                figures.missed(),
                millis(figures.latenessP50()),
                millis(figures.latenessP99()),
                millis(figures.latenessWorst()),
                millis(frames.percentile(0.5)),
                millis(frames.percentile(0.99)),
                millis(frames.longest()),
                frames.count());
    }

    private static double millis(Duration span) {
        return span.toNanos() / 1e6;
    }
}
