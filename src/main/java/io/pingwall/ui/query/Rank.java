package io.pingwall.ui.query;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;
import io.pingwall.health.Status;

/// How far to the front a host belongs, as a number from 0 to [#MOST]; the highest comes first.
final class Rank {
    static final long MOST = 0xffff_ffffL;

    private Rank() {}

    static long of(Order order, HostState state) {
        return switch (order) {
            case WORST -> worst(state);
            case RTT -> roundTrip(state);
            case LOSS -> Math.round(state.statistics().window().share() * 10_000);
            case CHANGE -> Math.clamp(state.since().getEpochSecond(), 0, MOST);
            case FILE, NAME, ADDRESS -> 0;
        };
    }

    /// By state, and within a state by steps of loss.
    private static long worst(HostState state) {
        // states are declared worst first
        int worse = Status.UP.compareTo(state.status());
        double loss = state.statistics().window().share();
        int step = loss == 0 ? 0 : loss < 0.02 ? 1 : loss < 0.1 ? 2 : loss < 0.3 ? 3 : 4;
        return worse * 8L + step;
    }

    /// In microseconds. What is down would take for ever; of a single loss the answer before it
    /// counts.
    private static long roundTrip(HostState state) {
        return switch (state.status()) {
            case DOWN -> MOST;
            case UNKNOWN, PAUSED -> 0;
            case UP, SLOW -> Math.clamp(state.statistics().previousNanos() / 1_000, 0, MOST - 1);
        };
    }
}
