package io.pingwall.monitor;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.target.Host;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import java.net.InetAddress;
import java.time.Instant;

/// What a sweep has learned about one host so far. One thread.
final class SweptHost {
    private final Host host;
    private String address = "";
    private HostState state;
    private Outcome failure = new Outcome.Unasked(Cause.NOT_YET, "", 0);

    SweptHost(Host host, Instant now) {
        this.host = host;
        this.state = HostState.fresh(Target.of(host.address(), Settings.DEFAULT), now);
    }

    Host host() {
        return host;
    }

    void resolved(InetAddress known) {
        address = known.getHostAddress();
    }

    void count(Clock clock, Outcome outcome) {
        state = state.after(new Result(clock.wall(), clock.nanos(), outcome));
        if (!(outcome instanceof Outcome.Reply)) {
            failure = outcome;
        }
    }

    Sweep.Finding finding() {
        return new Sweep.Finding(host, address, !address.isEmpty(), state.statistics(), failure);
    }
}
