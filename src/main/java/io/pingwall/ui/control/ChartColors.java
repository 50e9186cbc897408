package io.pingwall.ui.control;

import javafx.scene.paint.Color;

/// What a chart is drawn with.
///
/// @param line the median; `band` runs from the least to the most
/// @param lost marks of what was lost, strong enough without a shape beside it
/// @param blank stretches nobody observed; `hatch` the strokes on them
record ChartColors(
        Color paper,
        Color ink,
        Color muted,
        Color grid,
        Color line,
        Color band,
        Color lost,
        Color blank,
        Color hatch) {
    static final ChartColors LIGHT =
            new ChartColors(
                    Color.web("#FFFFFF"),
                    Color.web("#17212B"),
                    Color.web("#55616D"),
                    Color.web("#E3E8EC"),
                    Color.web("#00795A"),
                    Color.web("#9FD8C4"),
                    Color.web("#C74300"),
                    Color.web("#F3F5F7"),
                    Color.web("#D3DAE0"));

    static final ChartColors DARK =
            new ChartColors(
                    Color.web("#171D23"),
                    Color.web("#E8EDF2"),
                    Color.web("#9CA8B4"),
                    Color.web("#28313A"),
                    Color.web("#5FD0AC"),
                    Color.web("#24594B"),
                    Color.web("#FF7A3D"),
                    Color.web("#1B2229"),
                    Color.web("#333D47"));

    static final ChartColors CONTRAST =
            new ChartColors(
                    Color.web("#000000"),
                    Color.web("#FFFFFF"),
                    Color.web("#E6E6E6"),
                    Color.web("#4D4D4D"),
                    Color.web("#5CF2B8"),
                    Color.web("#0F6B4C"),
                    Color.web("#FF9D73"),
                    Color.web("#1F1F1F"),
                    Color.web("#8C8C8C"));

    static ChartColors of(Scheme scheme) {
        return switch (scheme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST -> CONTRAST;
        };
    }
}
