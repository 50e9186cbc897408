package io.pingwall.ui.wallmode;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Lets pages take turns, and a page on which something goes down take the screen at once.
///
/// Times are nanoseconds of a clock that never goes back; a pause of any length is one turn. Of the
/// JavaFX thread.
final class Rotation {
    /// How long a page that went red keeps the screen.
    static final Duration HOLD = Duration.ofSeconds(60);

    /// How long it keeps it from another one that goes red: long enough to be read.
    static final Duration LEAST = Duration.ofSeconds(8);

    private final Deque<Page> waiting = new ArrayDeque<>();
    private Duration each;
    private List<Page> pages = List.of(new Page.Whole());
    private int index;
    private long since;
    private boolean held;

    Rotation(Duration each, long now) {
        this.each = each;
        since = now;
    }

    void each(Duration next) {
        each = next;
    }

    /// Makes these the pages; the one that is shown stays where it is among them.
    void pages(List<Page> next, long now) {
        if (next.equals(pages)) {
            return;
        }
        int kept = next.indexOf(pages.get(index));
        pages = List.copyOf(next);
        waiting.retainAll(pages);
        if (kept < 0) {
            show(0, false, now);
        } else {
            index = kept;
        }
    }

    List<Page> pages() {
        return pages;
    }

    /// Something on this page went down.
    void alarm(Page page, long now) {
        int at = pages.indexOf(page);
        if (at < 0 || pages.size() < 2) {
            return;
        }
        if (held && at != index && now - since < LEAST.toNanos()) {
            if (!waiting.contains(page)) {
                waiting.add(page);
            }
        } else {
            waiting.remove(page);
            show(at, true, now);
        }
    }

    /// A person wants to see another page.
    void step(int by, long now) {
        waiting.clear();
        show(Math.floorMod(index + by, pages.size()), false, now);
    }

    Turn at(long now) {
        if (held && !waiting.isEmpty() && now - since >= LEAST.toNanos()) {
            show(pages.indexOf(waiting.remove()), true, now);
        } else if (pages.size() > 1 && now - since >= length().toNanos()) {
            show((index + 1) % pages.size(), false, now);
        }
        var left = length().minusNanos(now - since);
        return new Turn(
                pages.get(index),
                index + 1,
                pages.size(),
                left.isNegative() ? Duration.ZERO : left,
                held);
    }

    private Duration length() {
        return held ? HOLD : each;
    }

    private void show(int next, boolean alarmed, long now) {
        index = next;
        held = alarmed;
        since = now;
    }
}
