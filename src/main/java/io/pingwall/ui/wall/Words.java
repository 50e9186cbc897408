package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.target.Target;
import io.pingwall.ui.control.Readout;

import java.time.Duration;
import java.time.Instant;

/// What the wall says of a host.
final class Words {
    private static final Phrases SAY = Phrases.of(Words.class);

    private Words() {}

    static String of(Status status) {
        return SAY.of(status);
    }

    /// Such as `3 down`.
    static String count(Status status, int count) {
        return switch (status) {
            case UP -> SAY.of("up", count);
            case SLOW -> SAY.of("slow", count);
            case DOWN -> SAY.of("down", count);
            case UNKNOWN -> SAY.of("unknown", count);
            case PAUSED -> SAY.of("paused", count);
        };
    }

    static String count(int count) {
        return Readout.count(count);
    }

    /// Such as `3.2 % lost`.
    static String lost(double share) {
        return SAY.of("lost", Readout.percent(share));
    }

    /// The name of those that have none.
    static String noGroup() {
        return SAY.of("no-group");
    }

    /// Such as `up for 2 h 05 min`.
    static String lasting(HostState state, Instant now) {
        String time = Readout.lasting(Duration.between(state.since(), now));
        return SAY.of("lasting", of(state.status()), time);
    }

    /// Why there is no round trip to show, such as `no answer in time`.
    static String reason(HostState state) {
        return switch (state.latest()) {
            case Outcome.Reply _ -> SAY.of("answering-again");
            case Outcome.Lost lost -> lost.text();
            case Outcome.Unasked unasked -> unasked.text();
        };
    }

    /// Status and reason as briefly as can be, such as `down: no answer in time`.
    static String brief(HostState state) {
        String status = of(state.status());
        return switch (state.latest()) {
            case Outcome.Lost(var loss, _) -> SAY.of("brief", status, loss.text());
            case Outcome.Unasked(var cause, _, _) when cause != Cause.PAUSED ->
                    SAY.of("brief", status, cause.text());
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
