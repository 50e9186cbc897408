package io.pingwall.ui;

import io.pingwall.monitor.Figures;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.RoundTrip;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The monitor's figures about itself as rows for people. Pure.
final class OwnFigures {
    /// @param phrase what the figure means, in plain words
    record Row(String name, String value, String phrase) {}

    private OwnFigures() {}

    static List<Row> rows(Figures figures) {
        var own = figures.own();
        var traffic = own.traffic();
        return List.of(
                new Row(
                        "Asked",
                        Readout.count(figures.sent()),
                        Readout.count(figures.received())
                                + " answered, "
                                + Readout.count(figures.lost())
                                + " lost"),
                new Row(
                        "Missed",
                        Readout.count(figures.missed()),
                        "checks not made: too late, or asleep"),
                new Row(
                        "Lateness",
                        millis(figures.latenessP50()),
                        "half go out within this; 99 % within "
                                + millis(figures.latenessP99())
                                + ", worst "
                                + millis(figures.latenessWorst())),
                new Row("Collector pauses", Readout.count(own.pauses()), pauses(own)),
                new Row("Stalls", Readout.count(own.stalls()), stalls(own)),
                new Row("CPU, own", cores(own.cpuOwn()), "of one processor, for this program"),
                new Row(
                        "CPU, machine",
                        share(own.cpuMachine()),
                        own.saturated() ? "none left to spare" : "of all processors, by everybody"),
                new Row(
                        "Dropped",
                        Readout.count(traffic.dropped()),
                        "answers the system threw away unread"),
                new Row(
                        "Late answers",
                        Readout.count(traffic.late()),
                        "came after their time was up"),
                new Row(
                        "Duplicates",
                        Readout.count(traffic.duplicates()),
                        "second answers to one question"),
                new Row(
                        "Strangers",
                        Readout.count(traffic.strangers()),
                        "packets that answer nothing we asked"));
    }

    private static String pauses(Figures.Own own) {
        return own.pauses() == 0
                ? "freeing memory has not stopped this program"
                : "stops to free memory: "
                        + pause(own.pausesTotal())
                        + " in all, worst "
                        + pause(own.pauseWorst());
    }

    /// Java tells pauses to the millisecond, and the collector in use makes shorter ones.
    private static String pause(Duration span) {
        return span.isZero() ? "under 1 ms" : millis(span);
    }

    private static String stalls(Figures.Own own) {
        return own.stalls() == 0
                ? "never stood still for over 20 ms"
                : "stood still for over 20 ms; worst " + millis(own.stallWorst());
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
