package io.pingwall.command.screen;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.health.Status;
import io.pingwall.monitor.Figures;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Hosts in every state, for pictures of the wall.
final class Walls {
    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    static final Instant NOW = START.plusSeconds(185);

    private Walls() {}

    static HostState host(String name, String group, Status status) {
        var plain = Target.of("10.0.0.1", Settings.DEFAULT);
        var target =
                new Target(plain.id(), name, "10.0.0.1", group, plain.settings(), List.of(), "");
        var state = HostState.fresh(target, START);
        return switch (status) {
            case UP -> after(state, reply(12_300_000));
            case SLOW -> after(after(state, reply(900_000_000)), reply(900_000_000));
            case DOWN -> after(after(after(state, lost()), lost()), lost());
            case UNKNOWN -> state;
            case PAUSED -> after(state, new Outcome.Unasked(Cause.PAUSED, ""));
        };
    }

    private static HostState after(HostState state, Outcome outcome) {
        return state.after(new Result(START, 0, outcome));
    }

    private static Outcome reply(long nanos) {
        return new Outcome.Reply(nanos, 64);
    }

    private static Outcome lost() {
        return new Outcome.Lost(Loss.TIMEOUT, "");
    }

    static Picture picture(List<HostState> states, boolean paused) {
        var ms = Duration.ofMillis(1);
        var figures = new Figures(1_234, 1_200, 34, 0, 12, ms, ms, ms, ms, ms, Figures.Own.NONE);
        return new Picture("Office", states, figures, paused, NOW, ZoneOffset.UTC);
    }
}
