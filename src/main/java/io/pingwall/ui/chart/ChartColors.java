package io.pingwall.ui.chart;

import io.pingwall.health.Status;
import io.pingwall.ui.control.Scheme;

import javafx.scene.paint.Color;

import java.util.List;
import java.util.Map;

/// What a chart is drawn with. Hues follow Okabe and Ito, as those of the wall.
///
/// @param lost marks of what was lost, strong enough without a shape beside it
/// @param blank stretches nobody observed; `hatch` the strokes on them
/// @param curves of the host and of the one it is compared with
/// @param states of the timeline
record ChartColors(
        Color paper,
        Color ink,
        Color muted,
        Color grid,
        Color lost,
        Color blank,
        Color hatch,
        List<OfCurve> curves,
        Map<Status, Color> states) {

    /// @param line the median; `wide` from 5 to 95 %, `narrow` from 25 to 75 %, both to be seen
    ///   through
    record OfCurve(Color line, Color wide, Color narrow) {
        private static OfCurve of(String line, double wide, double narrow) {
            return new OfCurve(Color.web(line), Color.web(line, wide), Color.web(line, narrow));
        }
    }

    static final ChartColors LIGHT =
            new ChartColors(
                    Color.web("#FFFFFF"),
                    Color.web("#17212B"),
                    Color.web("#55616D"),
                    Color.web("#E3E8EC"),
                    Color.web("#C74300"),
                    Color.web("#F3F5F7"),
                    Color.web("#D3DAE0"),
                    List.of(OfCurve.of("#00795A", 0.2, 0.34), OfCurve.of("#A0348C", 0.16, 0.3)),
                    states("#5DB899", "#EFA500", "#B53A00", "#66717C", "#7F8992"));

    static final ChartColors DARK =
            new ChartColors(
                    Color.web("#0D1117"),
                    Color.web("#E8EDF2"),
                    Color.web("#9CA8B4"),
                    Color.web("#28313A"),
                    Color.web("#FF7A3D"),
                    Color.web("#151B22"),
                    Color.web("#333D47"),
                    List.of(OfCurve.of("#5FD0AC", 0.2, 0.34), OfCurve.of("#EE9BDA", 0.18, 0.3)),
                    states("#2F9C7D", "#F0B020", "#FF7A3D", "#8793A0", "#77838F"));

    static final ChartColors CONTRAST =
            new ChartColors(
                    Color.web("#000000"),
                    Color.web("#FFFFFF"),
                    Color.web("#E6E6E6"),
                    Color.web("#4D4D4D"),
                    Color.web("#FF9D73"),
                    Color.web("#1F1F1F"),
                    Color.web("#8C8C8C"),
                    List.of(OfCurve.of("#5CF2B8", 0.3, 0.5), OfCurve.of("#FF9CF0", 0.28, 0.45)),
                    states("#5CF2B8", "#FFD24A", "#FF5A1F", "#FFFFFF", "#ABABAB"));

    private static Map<Status, Color> states(
            String up, String slow, String down, String unknown, String paused) {
        return Map.of(
                Status.UP, Color.web(up),
                Status.SLOW, Color.web(slow),
                Status.DOWN, Color.web(down),
                Status.UNKNOWN, Color.web(unknown),
                Status.PAUSED, Color.web(paused));
    }

    static ChartColors of(Scheme scheme) {
        return switch (scheme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST -> CONTRAST;
        };
    }

    Color of(Status status) {
        return states.getOrDefault(status, muted);
    }
}
