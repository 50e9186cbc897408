package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.health.Statistics;
import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.RoundTrip;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The whole story of one host in a few lines, for a tooltip or the clipboard.
public final class HostStory {
    private static final Phrases SAY = Phrases.of(HostStory.class);

    private HostStory() {}

    /// Lines without a line break at the end.
    public static String of(HostState state, Instant now) {
        var lines = new ArrayList<String>();
        lines.add(title(state));
        lines.add(standing(state, now));
        lines.addAll(figures(state.statistics()));
        var target = state.target();
        if (!target.group().isEmpty()) {
            lines.add(SAY.of("group", target.group()));
        }
        if (!target.tags().isEmpty()) {
            lines.add(SAY.of("tags", String.join(", ", target.tags())));
        }
        if (!target.note().isEmpty()) {
            lines.add(SAY.of("note", target.note()));
        }
        return String.join("\n", lines);
    }

    private static String title(HostState state) {
        var target = state.target();
        String check = target.settings().check().text();
        return target.name().equals(target.address())
                ? target.address() + " (" + check + ")"
                : target.name() + " (" + check + " " + target.address() + ")";
    }

    private static String standing(HostState state, Instant now) {
        String lasting = Readout.lasting(Duration.between(state.since(), now));
        String word = Words.of(state.status()).toUpperCase(Locale.ROOT);
        return SAY.of("standing", word, lasting, state.latest().text());
    }

    private static List<String> figures(Statistics statistics) {
        var lines = new ArrayList<String>();
        if (statistics.received() > 0) {
            lines.add(
                    SAY.of(
                            "round-trips",
                            millis(statistics.lastNanos()),
                            millis(statistics.minNanos()),
                            RoundTrip.millis(statistics.meanNanos()),
                            millis(statistics.maxNanos())));
            lines.add(
                    SAY.of(
                            "spread",
                            RoundTrip.millis(statistics.deviationNanos()),
                            RoundTrip.millis(statistics.jitterNanos())));
        }
        if (statistics.sent() > 0) {
            var window = statistics.window();
            lines.add(
                    SAY.of(
                            "losses",
                            Readout.percent(window.share()),
                            window.asked(),
                            Readout.percent(statistics.lossShare())));
            lines.add(SAY.of("sent-received", statistics.sent(), statistics.received()));
        }
        if (statistics.unasked() > 0) {
            lines.add(SAY.of("not-observed", statistics.unasked()));
        }
        return lines;
    }

    private static String millis(long nanos) {
        return RoundTrip.millis((double) nanos);
    }
}
