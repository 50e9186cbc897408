package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.monitor.Figures;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.RoundTrip;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The monitor's figures about itself as rows for people. Pure.
final class OwnFigures {
    private static final Phrases SAY = Phrases.of(OwnFigures.class);

    /// @param phrase what the figure means, in plain words
    record Row(String name, String value, String phrase) {}

    private OwnFigures() {}

    static List<Row> rows(Figures figures) {
        var own = figures.own();
        var traffic = own.traffic();
        return List.of(
                new Row(
                        SAY.of("asked"),
                        Readout.count(figures.sent()),
                        SAY.of("answered-and-lost", figures.received(), figures.lost())),
                new Row(
                        SAY.of("missed"),
                        Readout.count(figures.missed()),
                        SAY.of("checks-not-made")),
                new Row(
                        SAY.of("lateness"),
                        millis(figures.latenessP50()),
                        SAY.of(
                                "half-within-this",
                                millis(figures.latenessP99()),
                                millis(figures.latenessWorst()))),
                new Row(SAY.of("collector-pauses"), Readout.count(own.pauses()), pauses(own)),
                new Row(SAY.of("stalls"), Readout.count(own.stalls()), stalls(own)),
                new Row(SAY.of("cpu-own"), cores(own.cpuOwn()), SAY.of("of-one-processor")),
                new Row(
                        SAY.of("cpu-machine"),
                        share(own.cpuMachine()),
                        own.saturated() ? SAY.of("none-to-spare") : SAY.of("of-all-processors")),
                new Row(SAY.of("dropped"), Readout.count(traffic.dropped()), SAY.of("thrown-away")),
                new Row(
                        SAY.of("late-answers"),
                        Readout.count(traffic.late()),
                        SAY.of("came-after-time")),
                new Row(
                        SAY.of("duplicates"),
                        Readout.count(traffic.duplicates()),
                        SAY.of("second-answers")),
                new Row(
                        SAY.of("strangers"),
                        Readout.count(traffic.strangers()),
                        SAY.of("answer-nothing")));
    }

    private static String pauses(Figures.Own own) {
        return own.pauses() == 0
                ? SAY.of("never-stopped")
                : SAY.of("stops-in-all", pause(own.pausesTotal()), pause(own.pauseWorst()));
    }

    /// Java tells pauses to the millisecond, and the collector in use makes shorter ones.
    private static String pause(Duration span) {
        return span.isZero() ? SAY.of("under-one-ms") : millis(span);
    }

    private static String stalls(Figures.Own own) {
        return own.stalls() == 0
                ? SAY.of("never-stood-still")
                : SAY.of("stood-still", millis(own.stallWorst()));
    }

    private static String cores(double used) {
        return used < 0 ? RoundTrip.NONE : String.format(Locale.ROOT, "%.0f %%", used * 100);
    }

    private static String share(double share) {
        return share < 0 ? RoundTrip.NONE : Readout.percent(share);
    }

    private static String millis(Duration span) {
        return RoundTrip.millis(span.toNanos());
    }
}
