package io.pingwall.command.screen;

import io.pingwall.health.Status;

/// The signs that a terminal's character set has.
record Glyphs(
        String down,
        String slow,
        String unknown,
        String paused,
        String up,
        String cut,
        String rule) {
    static final Glyphs UNICODE = new Glyphs("✕", "▲", "?", "‖", "●", "…", "─");
    static final Glyphs ASCII = new Glyphs("X", "^", "?", "=", "o", "~", "-");

    String of(Status status) {
        return switch (status) {
            case DOWN -> down;
            case SLOW -> slow;
            case UNKNOWN -> unknown;
            case PAUSED -> paused;
            case UP -> up;
        };
    }
}
