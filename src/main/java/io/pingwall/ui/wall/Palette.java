package io.pingwall.ui.wall;

import io.pingwall.health.Status;
import io.pingwall.ui.control.Scheme;

import javafx.scene.paint.Color;

import java.util.Map;

/// The colours of the wall: one set for light rooms, one for dark, one of high contrast.
///
/// Hues follow Okabe and Ito (Color Universal Design, 2008): bluish green, orange, vermillion and
/// greys, which stay apart for people with deuteranopia, protanopia and tritanopia.
///
/// @param wall what lies behind the tiles
/// @param line around quiet tiles
/// @param ink of text on the wall; likewise `muted`, and `alarm` for what is down
/// @param focus of the ring around the selected tile
public record Palette(
        Color wall,
        Color line,
        Color ink,
        Color muted,
        Color alarm,
        Color focus,
        Map<Status, Look> looks) {
    public static final Palette LIGHT =
            new Palette(
                    Color.web("#EEF1F4"),
                    Color.web("#D9E0E6"),
                    Color.web("#17212B"),
                    Color.web("#55616D"),
                    Color.web("#B53A00"),
                    Color.web("#0B5FB8"),
                    Map.of(
                            Status.UP,
                            Look.of(
                                    "#FBFDFC", "#2FA583", "#17212B", "#55616D", "#00694D",
                                    "#B53A00", "#92D3BD", "#00694D"),
                            Status.SLOW,
                            Look.of(
                                    "#FDEBC4", "#E69F00", "#2B2000", "#644600", "#644600",
                                    "#B53A00", "#EFA500", "#2B2000"),
                            Status.DOWN,
                            Look.of(
                                    "#B53A00", "#7A2600", "#FFFFFF", "#FFF0E8", "#FFFFFF",
                                    "#FFE0D2", "#B53A00", "#FFFFFF"),
                            Status.UNKNOWN,
                            Look.of(
                                    "#EEF1F4", "#7A8590", "#17212B", "#55616D", "#55616D",
                                    "#B53A00", "#FFFFFF", "#66717C"),
                            Status.PAUSED,
                            Look.of(
                                    "#E0E5E9", "#A3ACB5", "#4A5560", "#4A5560", "#4A5560",
                                    "#4A5560", "#7F8992", "#F4F6F8")));

    public static final Palette DARK =
            new Palette(
                    Color.web("#12171C"),
                    Color.web("#2A343C"),
                    Color.web("#E8EDF2"),
                    Color.web("#9CA8B4"),
                    Color.web("#FF8A50"),
                    Color.web("#6DB9FF"),
                    Map.of(
                            Status.UP,
                            Look.of(
                                    "#1A2325", "#2F9C7D", "#E8EDF2", "#9CA8B4", "#62CDAA",
                                    "#FF8A50", "#2B7A64", "#A6E9D3"),
                            Status.SLOW,
                            Look.of(
                                    "#43330C", "#F0B020", "#FFF1D2", "#E8C377", "#FFCB57",
                                    "#FF9A66", "#F0B020", "#2B2000"),
                            Status.DOWN,
                            Look.of(
                                    "#B93F00", "#FF8A50", "#FFFFFF", "#FFF0E8", "#FFFFFF",
                                    "#FFE6DA", "#D94F0A", "#FFFFFF"),
                            Status.UNKNOWN,
                            Look.of(
                                    "#12171C", "#77838F", "#E8EDF2", "#9CA8B4", "#9CA8B4",
                                    "#FF8A50", "#12171C", "#8793A0"),
                            Status.PAUSED,
                            Look.of(
                                    "#222A31", "#4F5A64", "#A3AEB9", "#A3AEB9", "#A3AEB9",
                                    "#A3AEB9", "#3A424A", "#8C98A4")));

    public static final Palette CONTRAST =
            new Palette(
                    Color.web("#000000"),
                    Color.web("#8C8C8C"),
                    Color.web("#FFFFFF"),
                    Color.web("#E6E6E6"),
                    Color.web("#FF9D73"),
                    Color.web("#FFE600"),
                    Map.of(
                            Status.UP,
                            Look.of(
                                    "#00140D", "#5CF2B8", "#FFFFFF", "#E6E6E6", "#5CF2B8",
                                    "#FF9D73", "#0F6B4C", "#C9FFEA"),
                            Status.SLOW,
                            Look.of(
                                    "#FFD24A", "#FFFFFF", "#000000", "#1A1400", "#000000",
                                    "#5E1500", "#FFD24A", "#000000"),
                            Status.DOWN,
                            Look.of(
                                    "#FF5A1F", "#FFFFFF", "#000000", "#140500", "#000000",
                                    "#140500", "#FF5A1F", "#000000"),
                            Status.UNKNOWN,
                            Look.of(
                                    "#000000", "#FFFFFF", "#FFFFFF", "#E6E6E6", "#FFFFFF",
                                    "#FF9D73", "#000000", "#FFFFFF"),
                            Status.PAUSED,
                            Look.of(
                                    "#262626", "#B3B3B3", "#FFFFFF", "#E6E6E6", "#E6E6E6",
                                    "#E6E6E6", "#ABABAB", "#000000")));

    public Palette {
        looks = Map.copyOf(looks);
    }

    public static Palette of(Scheme scheme) {
        return switch (scheme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case CONTRAST -> CONTRAST;
        };
    }

    public Look of(Status status) {
        var look = looks.get(status);
        if (look == null) {
            throw new IllegalStateException("no look for " + status);
        }
        return look;
    }

    /// The sign of a status on the bare wall.
    Color sign(Status status) {
        return switch (status) {
            case DOWN -> alarm;
            case UNKNOWN, PAUSED -> muted;
            case UP, SLOW -> {
                var look = of(status);
                // made for the surface of its tile, which may be bright on a dark wall
                yield look.accent().equals(wall) ? look.cell() : look.accent();
            }
        };
    }
}
