package io.pingwall.ui.wall;

import io.pingwall.health.HostState;

import java.time.Instant;

/// The whole story of one host in a few lines, for a tooltip or the clipboard.
public final class HostStory {
    private HostStory() {}

    /// Lines without a line break at the end.
    public static String of(HostState state, Instant now) {
        throw new UnsupportedOperationException();
    }
}
