package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.probe.Outcome;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import java.time.Instant;

/// Hosts in whatever state a test needs.
public final class Hosts {
    public static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private Hosts() {}

    public static Target target(String address) {
        return Target.of(address, Settings.DEFAULT);
    }

    public static HostState fresh(String address) {
        return HostState.fresh(target(address), START);
    }

    public static HostState up(String address, double millis) {
        return after(fresh(address), new Outcome.Reply((long) (millis * 1e6), 64), 2);
    }

    public static HostState down(String address) {
        return after(fresh(address), new Outcome.Lost(Outcome.Loss.TIMEOUT, ""), 3);
    }

    public static HostState after(HostState state, Outcome outcome, int times) {
        var next = state;
        for (int i = 1; i <= times; i++) {
            next = next.after(new Result(START.plusSeconds(i), i * 1_000_000_000L, outcome));
        }
        return next;
    }
}
