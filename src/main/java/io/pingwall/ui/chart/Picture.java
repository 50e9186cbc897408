package io.pingwall.ui.chart;

import java.time.ZoneId;
import java.util.List;

/// Everything that a chart shows at one moment.
///
/// @param curves one host, or two
/// @param now nothing is later
/// @param cross the time under the cross-hair; [#NO_CROSS] where there is none
record Picture(
        Frame frame,
        List<Shown> curves,
        Scale scale,
        ChartColors colors,
        ZoneId zone,
        long now,
        long cross) {
    static final long NO_CROSS = Long.MIN_VALUE;

    record Shown(String name, Piece piece) {}

    /// The column that is read: under the cross-hair, else the newest in sight that was asked; -1
    /// where there is none.
    int read(Piece piece) {
        var view = frame.view();
        if (cross != NO_CROSS) {
            int at = piece.at(cross);
            return at >= 0 && at < piece.spreads().size() ? at : -1;
        }
        int at = piece.end(view) - 1;
        while (at >= piece.first(view) && piece.spreads().get(at).asked() == 0) {
            at--;
        }
        return at >= piece.first(view) ? at : -1;
    }
}
