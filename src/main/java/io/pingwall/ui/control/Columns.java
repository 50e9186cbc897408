package io.pingwall.ui.control;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Gathers beats into a column a pixel.
///
/// Columns begin at multiples of their length in absolute time: a beat stays among the same
/// neighbours while the chart moves on, so that the curve travels and does not shimmer.
final class Columns {
    private final Column[] columns;
    private final Beats beats;
    private final long columnNanos;
    private final long newestNanos;
    private final long[] replies;

    private Columns(Beats beats, int width, long spanNanos, long newestNanos) {
        this.beats = beats;
        this.newestNanos = newestNanos;
        columns = new Column[width];
        Arrays.fill(columns, Column.BLANK);
        columnNanos = Math.max(1, spanNanos / width);
        replies = new long[beats.size()];
    }

    /// @param newestNanos absolute time of the newest beat, which stands in the last column
    static List<Column> of(Beats beats, int width, long spanNanos, long newestNanos) {
        var gathered = new Columns(beats, width, spanNanos, newestNanos);
        gathered.gather();
        return Collections.unmodifiableList(Arrays.asList(gathered.columns));
    }

    private void gather() {
        int end = beats.size();
        while (end > 0) {
            int x = columnOf(end - 1);
            if (x < 0) {
                return;
            }
            int from = end - 1;
            while (from > 0 && columnOf(from - 1) == x) {
                from--;
            }
            var column = column(from, end);
            // a beat stands for its whole interval, which may be several columns long
            int left = from > 0 ? columnOf(from - 1) + 1 : x;
            Arrays.fill(columns, Math.max(0, left), x + 1, column);
            end = from;
        }
    }

    private int columnOf(int beat) {
        long age = (beats.size() - 1L - beat) * beats.interval().toNanos();
        long back =
                Math.floorDiv(newestNanos, columnNanos)
                        - Math.floorDiv(newestNanos - age, columnNanos);
        return (int) Math.max(-1, columns.length - 1 - back);
    }

    private Column column(int from, int to) {
        int count = 0;
        int lost = 0;
        for (int i = from; i < to; i++) {
            long nanos = beats.nanos(i);
            if (nanos >= 0) {
                replies[count++] = nanos;
            } else if (nanos == Beats.LOST) {
                lost++;
            }
        }
        if (count == 0) {
            return lost == 0 ? Column.BLANK : new Column(-1, -1, -1, lost, true);
        }
        Arrays.sort(replies, 0, count);
        return new Column(replies[0], replies[count / 2], replies[count - 1], lost, true);
    }
}
