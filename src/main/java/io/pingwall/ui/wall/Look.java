package io.pingwall.ui.wall;

import javafx.scene.paint.Color;

/// How one status looks.
///
/// @param surface of a tile
/// @param edge the bar at its left, and its sparkline
/// @param ink of text on the surface
/// @param muted ink of lesser text on the surface
/// @param accent of glyph and status word on the surface
/// @param lost marks of single losses on the surface
/// @param cell fill of a cell too small for text
/// @param mark pattern on that fill
public record Look(
        Color surface,
        Color edge,
        Color ink,
        Color muted,
        Color accent,
        Color lost,
        Color cell,
        Color mark) {

    static Look of(
            String surface,
            String edge,
            String ink,
            String muted,
            String accent,
            String lost,
            String cell,
            String mark) {
        return new Look(
                Color.web(surface),
                Color.web(edge),
                Color.web(ink),
                Color.web(muted),
                Color.web(accent),
                Color.web(lost),
                Color.web(cell),
                Color.web(mark));
    }
}
