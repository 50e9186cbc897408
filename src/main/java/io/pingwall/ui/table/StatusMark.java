package io.pingwall.ui.table;

import io.pingwall.health.Status;

/// The glyph of each state, beside its colour and its word.
public final class StatusMark {
    private StatusMark() {}

    public static String of(Status status) {
        return switch (status) {
            case DOWN -> "✕";
            case SLOW -> "▲";
            case UNKNOWN -> "?";
            case PAUSED -> "‖";
            case UP -> "✓";
        };
    }
}
