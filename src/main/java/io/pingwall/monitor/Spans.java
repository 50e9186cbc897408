package io.pingwall.monitor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Stretches of monotonic time: the latest of them, and what all of them came to. Any thread.
final class Spans {
    private static final int KEPT = 256;

    record Span(long start, long end) {
        long nanos() {
            return end - start;
        }
    }

    private final Span[] ring = new Span[KEPT];
    private long count;
    private long total;
    private long worst;

    synchronized void add(long start, long end) {
        ring[(int) (count++ % KEPT)] = new Span(start, Math.max(start, end));
        total += Math.max(0, end - start);
        worst = Math.max(worst, end - start);
    }

    synchronized long count() {
        return count;
    }

    synchronized long total() {
        return total;
    }

    synchronized long worst() {
        return worst;
    }

    /// What of the kept lies in `from` to `to`, clipped to it.
    synchronized List<Span> within(long from, long to) {
        var found = new ArrayList<Span>();
        for (long i = count - 1; i >= Math.max(0, count - KEPT); i--) {
            var span = ring[(int) (i % KEPT)];
            if (span.end <= from) {
                break;
            }
            if (span.start < to) {
                found.add(new Span(Math.max(from, span.start), Math.min(to, span.end)));
            }
        }
        return found;
    }

    /// The longest that ended after `from`.
    synchronized long worstSince(long from) {
        long longest = 0;
        for (long i = count - 1; i >= Math.max(0, count - KEPT); i--) {
            var span = ring[(int) (i % KEPT)];
            if (span.end <= from) {
                break;
            }
            longest = Math.max(longest, span.nanos());
        }
        return longest;
    }

    /// How much time the spans cover, counted once where they overlap.
    static long covered(List<Span> spans) {
        var sorted = spans.stream().sorted(Comparator.comparingLong(Span::start)).toList();
        long covered = 0;
        long reached = Long.MIN_VALUE;
        for (var span : sorted) {
            covered += Math.max(0, span.end - Math.max(reached, span.start));
            reached = Math.max(reached, span.end);
        }
        return covered;
    }
}
