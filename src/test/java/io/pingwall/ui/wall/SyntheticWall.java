package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.history.Failure;
import io.pingwall.history.History;
import io.pingwall.history.Samples;
import io.pingwall.history.Turn;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Hosts in mixed states, made by folding results; the same every time.
public final class SyntheticWall implements History {
    public static final Instant NOW = Instant.parse("2026-01-01T12:00:00Z");
    private static final String[] SITES = {
        "Paris", "Berlin datacentre", "Lisbon", "Oslo", "Edge routers", "Printers"
    };
    private static final String[] ROLES = {
        "core-switch", "access-point", "router", "printer", "camera", "db", "web-frontend", "backup"
    };

    private final Random random = new Random(7);
    private final Map<TargetId, long[]> past = new HashMap<>();
    private final List<HostState> states = new ArrayList<>();

    public SyntheticWall(int hosts, int groups) {
        for (int i = 0; i < hosts; i++) {
            states.add(host(i, hosts, groups));
        }
    }

    public List<HostState> states() {
        return states;
    }

    private HostState host(int i, int hosts, int groups) {
        int group = (int) ((long) i * groups / hosts);
        String site = group < SITES.length ? SITES[group] : "Site " + group;
        String address = "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255);
        String name = i % 9 == 8 ? address : ROLES[i % ROLES.length] + "-" + (1 + i / ROLES.length);
        var target =
                new Target(
                        TargetId.of(new Check.Ping(), address),
                        name,
                        address,
                        groups == 0 ? "" : site,
                        Settings.DEFAULT,
                        List.of("rack-" + i % 4),
                        "");
        return lived(target, kind(i, hosts));
    }

    /// Few hosts show one of each state; of many, most are well.
    private int kind(int i, int hosts) {
        if (hosts <= 5) {
            return i;
        }
        int roll = random.nextInt(100);
        return roll < 90 ? 0 : roll < 93 ? 1 : roll < 96 ? 2 : roll < 98 ? 3 : roll < 99 ? 4 : 5;
    }

    private HostState lived(Target target, int kind) {
        int beats = 70;
        double base = Math.exp(random.nextDouble() * 5 - 1.5);
        int turn = 15 + random.nextInt(50);
        var state = HostState.fresh(target, NOW.minusSeconds(beats));
        var values = new long[beats];
        for (int beat = 0; beat < beats; beat++) {
            var outcome = outcome(kind, beat, turn, base);
            values[beat] =
                    outcome instanceof Outcome.Reply reply
                            ? reply.nanos()
                            : outcome instanceof Outcome.Lost ? -1 : -2;
            state =
                    state.after(
                            new Result(
                                    NOW.minusSeconds(beats - beat),
                                    beat * 1_000_000_000L,
                                    outcome));
        }
        past.put(target.id(), values);
        return state;
    }

    private Outcome outcome(int kind, int beat, int turn, double base) {
        double jitter = 1 + Math.abs(random.nextGaussian()) * 0.12;
        long nanos = (long) (base * jitter * 1e6);
        return switch (kind) {
            case 1 ->
                    beat > turn
                            ? new Outcome.Reply((long) (300e6 * jitter), 55)
                            : new Outcome.Reply(nanos, 55);
            case 2 ->
                    beat > turn
                            ? new Outcome.Lost(
                                    turn % 2 == 0 ? Loss.TIMEOUT : Loss.HOST_UNREACHABLE,
                                    turn % 2 == 0 ? "" : "10.0.0.1")
                            : new Outcome.Reply(nanos, 55);
            case 3 -> new Outcome.Unasked(Cause.UNRESOLVED, "");
            case 4 ->
                    beat > turn
                            ? new Outcome.Unasked(Cause.PAUSED, "")
                            : new Outcome.Reply(nanos, 55);
            case 5 ->
                    random.nextInt(16) == 0
                            ? new Outcome.Lost(Loss.TIMEOUT, "")
                            : new Outcome.Reply(nanos, 55);
            default -> new Outcome.Reply(nanos, 55);
        };
    }

    @Override
    public Samples recent(TargetId id, int beats) {
        var values = past.getOrDefault(id, new long[0]);
        int from = Math.max(0, values.length - beats);
        return Samples.of(
                Arrays.copyOfRange(values, from, values.length),
                Duration.ofSeconds(1),
                Duration.ZERO);
    }

    @Override
    public List<Failure> failures(TargetId id) {
        return List.of();
    }

    @Override
    public List<Turn> turns(TargetId id) {
        return List.of();
    }
}
