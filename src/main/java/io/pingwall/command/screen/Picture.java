package io.pingwall.command.screen;

import io.pingwall.health.HostState;
import io.pingwall.monitor.Figures;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// All that one drawing of the wall shows.
///
/// @param states in the order of the board
public record Picture(
        String title,
        List<HostState> states,
        Figures figures,
        boolean paused,
        Instant now,
        ZoneId zone) {
    public Picture {
        states = List.copyOf(states);
    }
}
