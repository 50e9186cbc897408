package io.pingwall.ui.chart;

import io.pingwall.history.Past;
import io.pingwall.target.Target;

import java.util.concurrent.Executor;

/// One host's past as the chart holds it: the part in sight and around it, read elsewhere. Of the
/// JavaFX thread.
///
/// As long as a new part is on its way, the old one is drawn.
final class Curve {
    /// @param told that a new part is here; on the JavaFX thread
    record Parts(Past past, Executor screen, Executor background, Runnable told) {}

    private final Parts parts;
    private final Target target;
    private Piece piece = Piece.NONE;
    private boolean reading;
    private boolean old = true;

    Curve(Parts parts, Target target) {
        this.parts = parts;
        this.target = target;
    }

    Target target() {
        return target;
    }

    Piece piece() {
        return piece;
    }

    long interval() {
        return target.settings().interval().toNanos();
    }

    /// There may be news.
    void age() {
        old = true;
    }

    /// Sees to it that there soon is what `view` needs.
    void want(View view, double width, View.Limits limits) {
        long column = Piece.column(view, width, interval());
        if (reading || (!old && column == piece.column() && covers(view, limits))) {
            return;
        }
        reading = true;
        old = false;
        parts.background()
                .execute(() -> {
                    var read = Piece.of(parts.past(), target.id(), view, column);
                    parts.screen()
                            .execute(() -> {
                                piece = read;
                                reading = false;
                                parts.told().run();
                            });
                });
    }

    /// Whether it reaches half a view beyond both edges, or all there is.
    private boolean covers(View view, View.Limits limits) {
        long margin = view.length() / 2;
        return piece.from() <= Math.max(limits.from(), view.from() - margin)
                && piece.to() >= Math.min(limits.to(), view.to() + margin);
    }
}
