package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.target.Target;
import io.pingwall.ui.control.Readout;

import java.time.Duration;
import java.time.Instant;

/// What the wall says of a host.
final class Words {
    private Words() {}

    static String of(Status status) {
        return switch (status) {
            case UP -> "up";
            case SLOW -> "slow";
            case DOWN -> "down";
            case UNKNOWN -> "unknown";
            case PAUSED -> "paused";
        };
    }

    /// Such as `up for 2 h 05 min`.
    static String lasting(HostState state, Instant now) {
        return of(state.status()) + " for " + Readout.lasting(Duration.between(state.since(), now));
    }

    /// Why there is no round trip to show, such as `no answer in time`.
    static String reason(HostState state) {
        return switch (state.latest()) {
            case Outcome.Reply _ -> "answering again";
            case Outcome.Lost lost -> lost.text();
            case Outcome.Unasked unasked -> unasked.text();
        };
    }

    /// Status and reason as briefly as can be, such as `down: no answer in time`.
    static String brief(HostState state) {
        String status = of(state.status());
        return switch (state.latest()) {
            case Outcome.Lost(var loss, _) -> status + ": " + loss.text();
            case Outcome.Unasked(var cause, _, _) when cause != Cause.PAUSED ->
                    status + ": " + cause.text();
            case Outcome.Unasked _, Outcome.Reply _ -> status;
        };
    }

    /// What stands under the name: the address, and the check where it is no ping.
    static String address(Target target) {
        String check = target.settings().check().text();
        boolean named = !target.name().equals(target.address());
        if (check.equals("ping")) {
            return named ? target.address() : check;
        }
        return named ? target.address() + "  " + check : check;
    }

    /// Whether the latest beat has a round trip worth showing.
    static boolean hasRoundTrip(HostState state) {
        boolean awake = state.status() == Status.UP || state.status() == Status.SLOW;
        return awake && state.statistics().lastNanos() >= 0;
    }
}
