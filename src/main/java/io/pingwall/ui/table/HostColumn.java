package io.pingwall.ui.table;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.health.VoiceQuality;
import io.pingwall.language.Language;
import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome;
import io.pingwall.ui.control.Moments;
import io.pingwall.ui.control.Readout;
import io.pingwall.ui.control.RoundTrip;
import io.pingwall.ui.query.NaturalOrder;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the table can say of a host.
enum HostColumn {
    STATUS(96, true, HostColumn::status, comparing(HostState::status)),
    NAME(170, true, s -> s.target().name(), text(s -> s.target().name())),
    ADDRESS(130, true, s -> s.target().address(), text(s -> s.target().address())),
    GROUP(110, true, s -> s.target().group(), text(s -> s.target().group())),
    LAST(84, true, s -> RoundTrip.millis(s.statistics().lastNanos()), figure(HostColumn::last)),
    MEAN(84, true, s -> answered(s, s.statistics().meanNanos()), figure(HostColumn::mean)),
    JITTER(
            84,
            true,
            s -> answered(s, s.statistics().jitterNanos()),
            figure(s -> s.statistics().jitterNanos())),
    LOSS(
            80,
            true,
            s -> asked(s, s.statistics().window().share()),
            figure(s -> s.statistics().window().share())),
    VOICE(72, false, HostColumn::voice, figure(HostColumn::score)),
    LOSS_TOTAL(
            88,
            false,
            s -> asked(s, s.statistics().lossShare()),
            figure(s -> s.statistics().lossShare())),
    MIN(
            88,
            false,
            s -> RoundTrip.millis(s.statistics().minNanos()),
            figure(s -> s.statistics().minNanos())),
    MAX(
            88,
            false,
            s -> RoundTrip.millis(s.statistics().maxNanos()),
            figure(s -> s.statistics().maxNanos())),
    DEVIATION(
            104,
            false,
            s -> answered(s, s.statistics().deviationNanos()),
            figure(s -> s.statistics().deviationNanos())),
    SINCE(96, true, HostColumn::since, comparing(HostState::since)),
    STREAK(80, false, HostColumn::streak, comparingInt(HostState::streak)),
    SENT(
            80,
            false,
            s -> Readout.count(s.statistics().sent()),
            comparingLong(s -> s.statistics().sent())),
    LOST(
            80,
            false,
            s -> Readout.count(s.statistics().lost()),
            comparingLong(s -> s.statistics().lost())),
    UNASKED(
            96,
            false,
            s -> Readout.count(s.statistics().unasked()),
            comparingLong(s -> s.statistics().unasked())),
    CHECK(
            80,
            false,
            s -> s.target().settings().check().text(),
            text(s -> s.target().settings().check().text())),
    REASON(240, true, HostColumn::reason, text(HostColumn::reason)),
    TAGS(120, false, HostColumn::tags, text(HostColumn::tags)),
    NOTE(200, false, s -> s.target().note(), text(s -> s.target().note()));

    private static final Phrases SAY = Phrases.of(HostColumn.class);

    /// Beats of a second.
    private static final int A_DAY = 86_400;

    private final double width;
    private final boolean first;
    private final Function<HostState, String> text;
    private final Comparator<HostState> order;

    HostColumn(
            double width,
            boolean first,
            Function<HostState, String> text,
            Comparator<HostState> order) {
        this.width = width;
        this.first = first;
        this.text = text;
        this.order = order;
    }

    String title() {
        return SAY.of(this);
    }

    double width() {
        return width;
    }

    /// Whether it is shown until somebody chooses otherwise. What needs most room in a cell, where
    /// it is we who choose the words.
    List<String> longest() {
        return switch (this) {
            case STATUS -> Stream.of(Status.values()).map(HostColumn::text).toList();
            case STREAK -> List.of(streak(A_DAY), streak(-A_DAY));
            case SINCE -> moments();
            default -> List.of();
        };
    }

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
        return text(state.status());
    }

    /// Its sign and its word.
    static String text(Status status) {
        return StatusMark.of(status) + " " + status.text().toUpperCase(Language.spoken().locale());
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

    /// One of each month.
    private static List<String> moments() {
        var now = Instant.now();
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> now.minus(Duration.ofDays(30L * month)))
                .map(at -> Moments.text(at, now, ZoneId.systemDefault()))
                .toList();
    }

    private static String streak(HostState state) {
        return streak(state.streak());
    }

    private static String streak(int streak) {
        return streak == 0
                ? RoundTrip.NONE
                : streak > 0 ? SAY.of("ok-in-a-row", streak) : SAY.of("lost-in-a-row", -streak);
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
