package io.pingwall.ui.chart;

import io.pingwall.history.Past;
import io.pingwall.history.Spread;
import io.pingwall.history.Turn;
import io.pingwall.target.TargetId;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A part of one host's past, cut for one magnification. Immutable.
///
/// Columns begin at multiples of their length in absolute time: a beat stays among the same
/// neighbours while the chart moves on, so that the curve travels and does not shimmer.
///
/// @param from in nanoseconds since 1970, as all times here
/// @param column length of a column
/// @param oldest when the oldest beat was due; [Long#MAX_VALUE] where there is none
record Piece(long from, long column, List<Spread> spreads, List<Turn> turns, long oldest) {
    static final Piece NONE = new Piece(0, 1, List.of(), List.of(), Long.MAX_VALUE);

    /// As many pixels as a column has at least: a narrower one shows no more and shimmers.
    private static final double PIXELS = 2;

    /// What `view` needs and as much again on both sides. Waits for the past.
    static Piece of(Past past, TargetId id, View view, long column) {
        long margin = view.length();
        long from = Math.floorDiv(view.from() - margin, column) * column;
        int columns = (int) (Math.ceilDiv(view.to() + margin, column) - from / column);
        return new Piece(
                from,
                column,
                past.spreads(id, instant(from), instant(from + columns * column), columns),
                past.turns(id),
                past.oldest(id).map(Piece::nanos).orElse(Long.MAX_VALUE));
    }

    /// The length of a column: whole beats, so that each column has the same number of them.
    static long column(View view, double width, long interval) {
        double least = (double) view.length() / Math.max(1, width) * PIXELS;
        return Math.max(1, (long) Math.ceil(least / (double) interval)) * interval;
    }

    long to() {
        return from + column * spreads.size();
    }

    long start(int i) {
        return from + column * i;
    }

    /// The number of the column at this time; outside it may be any number.
    int at(long time) {
        return Math.clamp(Math.floorDiv(time - from, column), -1, spreads.size());
    }

    /// The first column that is seen in `view`; likewise `end` is the one behind the last.
    int first(View view) {
        return Math.max(0, at(view.from()));
    }

    int end(View view) {
        return Math.min(spreads.size(), at(view.to() - 1) + 1);
    }

    /// The columns that are seen in `view`.
    Stream<Spread> seen(View view) {
        int first = first(view);
        return spreads.subList(first, Math.max(first, end(view))).stream();
    }

    static Instant instant(long nanos) {
        return Instant.EPOCH.plusNanos(nanos);
    }

    static long nanos(Instant at) {
        return TimeUnit.SECONDS.toNanos(at.getEpochSecond()) + at.getNano();
    }
}
