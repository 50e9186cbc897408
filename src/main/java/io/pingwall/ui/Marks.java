package io.pingwall.ui;

import io.pingwall.health.Status;

/// The glyph of each state, beside its colour and its word.
final class Marks {
    private Marks() {}

    static String of(Status status) {
        return switch (status) {
            case DOWN -> "✕";
            case SLOW -> "▲";
            case UNKNOWN -> "?";
            case PAUSED -> "‖";
            case UP -> "✓";
        };
    }
}
