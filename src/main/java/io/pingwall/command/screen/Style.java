package io.pingwall.command.screen;

import io.pingwall.health.Status;

/// How a piece of text looks.
///
/// The colours are those of Okabe and Ito (jfly.uni-koeln.de/color), told apart with each of the
/// common colour deficiencies; a terminal of 16 colours gets its own nearest.
enum Style {
    PLAIN("", "", ""),
    DIM("", "38;5;245", "90"),
    TITLE("1", "", ""),
    KEY("7", "", ""),
    UP("", "38;5;36", "32"),
    SLOW("", "38;5;214", "33"),
    DOWN("1", "38;5;202", "31"),
    UNKNOWN("", "38;5;74", "36"),
    PAUSED("", "38;5;245", "90");

    private final String weight;
    private final String of256;
    private final String of16;

    Style(String weight, String of256, String of16) {
        this.weight = weight;
        this.of256 = of256;
        this.of16 = of16;
    }

    static Style of(Status status) {
        return switch (status) {
            case UP -> UP;
            case SLOW -> SLOW;
            case DOWN -> DOWN;
            case UNKNOWN -> UNKNOWN;
            case PAUSED -> PAUSED;
        };
    }

    /// The parameters of the control sequence SGR (ECMA-48, 8.3.117); empty for none.
    String parameters(int colours) {
        var colour = colours >= 256 ? of256 : colours >= 8 ? of16 : "";
        return weight.isEmpty() || colour.isEmpty() ? weight + colour : weight + ";" + colour;
    }
}
