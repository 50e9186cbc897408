package io.pingwall.ui.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.pingwall.health.HostState;
import io.pingwall.health.VoiceQuality;
import io.pingwall.probe.Outcome;
import io.pingwall.ui.control.Moments;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.RoundTrip;
import io.pingwall.ui.query.NaturalOrder;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.Function;

/// What the table can say of a host.
enum HostColumn {
    STATUS("Status", 96, true, HostColumn::status, comparing(HostState::status)),
    NAME("Name", 170, true, s -> s.target().name(), text(s -> s.target().name())),
    ADDRESS("Address", 130, true, s -> s.target().address(), text(s -> s.target().address())),
    GROUP("Group", 110, true, s -> s.target().group(), text(s -> s.target().group())),
    LAST(
            "Last",
            84,
            true,
            s -> RoundTrip.millis(s.statistics().lastNanos()),
            figure(HostColumn::last)),
    MEAN("Mean", 84, true, s -> answered(s, s.statistics().meanNanos()), figure(HostColumn::mean)),
    JITTER(
            "Jitter",
            84,
            true,
            s -> answered(s, s.statistics().jitterNanos()),
            figure(s -> s.statistics().jitterNanos())),
    LOSS(
            "Loss",
            80,
            true,
            s -> asked(s, s.statistics().window().share()),
            figure(s -> s.statistics().window().share())),
    VOICE("MOS", 72, false, HostColumn::voice, figure(HostColumn::score)),
    LOSS_TOTAL(
            "Loss, all",
            88,
            false,
            s -> asked(s, s.statistics().lossShare()),
            figure(s -> s.statistics().lossShare())),
    MIN(
            "Min",
            88,
            false,
            s -> RoundTrip.millis(s.statistics().minNanos()),
            figure(s -> s.statistics().minNanos())),
    MAX(
            "Max",
            88,
            false,
            s -> RoundTrip.millis(s.statistics().maxNanos()),
            figure(s -> s.statistics().maxNanos())),
    DEVIATION(
            "Std. deviation",
            104,
            false,
            s -> answered(s, s.statistics().deviationNanos()),
            figure(s -> s.statistics().deviationNanos())),
    SINCE("Since", 96, true, HostColumn::since, comparing(HostState::since)),
    STREAK("Streak", 80, false, HostColumn::streak, comparingInt(HostState::streak)),
    SENT(
            "Sent",
            80,
            false,
            s -> Readout.count(s.statistics().sent()),
            comparingLong(s -> s.statistics().sent())),
    LOST(
            "Lost",
            80,
            false,
            s -> Readout.count(s.statistics().lost()),
            comparingLong(s -> s.statistics().lost())),
    UNASKED(
            "Not observed",
            96,
            false,
            s -> Readout.count(s.statistics().unasked()),
            comparingLong(s -> s.statistics().unasked())),
    CHECK(
            "Check",
            80,
            false,
            s -> s.target().settings().check().text(),
            text(s -> s.target().settings().check().text())),
    REASON("Reason", 240, true, HostColumn::reason, text(HostColumn::reason)),
    TAGS("Tags", 120, false, HostColumn::tags, text(HostColumn::tags)),
    NOTE("Note", 200, false, s -> s.target().note(), text(s -> s.target().note()));

    private final String title;
    private final double width;
    private final boolean first;
    private final Function<HostState, String> text;
    private final Comparator<HostState> order;

    HostColumn(
            String title,
            double width,
            boolean first,
            Function<HostState, String> text,
            Comparator<HostState> order) {
        this.title = title;
        this.width = width;
        this.first = first;
        this.text = text;
        this.order = order;
    }

    String title() {
        return title;
    }

    double width() {
        return width;
    }

    /// Whether it is shown until somebody chooses otherwise.
    boolean isFirst() {
        return first;
    }

    boolean isFigure() {
        return switch (this) {
            case STATUS, NAME, ADDRESS, GROUP, CHECK, REASON, TAGS, NOTE -> false;
            default -> true;
        };
    }

    String text(HostState state) {
        return text.apply(state);
    }

    Comparator<HostState> order() {
        return order;
    }

    private static String status(HostState state) {
        return StatusMark.of(state.status()) + " " + state.status().name();
    }

    private static String answered(HostState state, double nanos) {
        return state.statistics().received() == 0 ? RoundTrip.NONE : RoundTrip.millis(nanos);
    }

    private static String asked(HostState state, double share) {
        return state.statistics().sent() == 0 ? RoundTrip.NONE : Readout.percent(share);
    }

    private static double last(HostState state) {
        return state.statistics().lastNanos();
    }

    private static double mean(HostState state) {
        return state.statistics().meanNanos();
    }

    private static String voice(HostState state) {
        return VoiceQuality.of(state.statistics()).map(VoiceQuality::text).orElse(RoundTrip.NONE);
    }

    /// What has none stands below the worst.
    private static double score(HostState state) {
        return VoiceQuality.of(state.statistics()).map(VoiceQuality::score).orElse(0.0);
    }

    private static String since(HostState state) {
        return Moments.text(state.since(), Instant.now(), ZoneId.systemDefault());
    }

    private static String streak(HostState state) {
        int streak = state.streak();
        return streak == 0
                ? RoundTrip.NONE
                : Readout.count(Math.abs(streak)) + (streak > 0 ? " ok" : " lost");
    }

    private static String reason(HostState state) {
        return state.latest() instanceof Outcome.Reply ? "" : state.latest().text();
    }

    private static String tags(HostState state) {
        return String.join(", ", state.target().tags());
    }

    private static Comparator<HostState> text(Function<HostState, String> key) {
        return comparing(key, NaturalOrder.INSTANCE);
    }

    private static Comparator<HostState> figure(
            java.util.function.ToDoubleFunction<HostState> key) {
        return comparingDouble(key);
    }
}
