package io.pingwall.probe.icmp;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Pinger;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The proof: an echo to this machine's own loopback.
final class EchoFinding {
    private static final Phrases SAY = Phrases.of(EchoFinding.class);

    private static final long TIMEOUT_NANOS = TimeUnit.SECONDS.toNanos(1);

    private EchoFinding() {}

    static Finding of(Pinger pinger, String loopback) {
        var answer = new CompletableFuture<Outcome>();
        pinger.ask(
                List.of(
                        new Echo(
                                InetAddress.ofLiteral(loopback),
                                TIMEOUT_NANOS,
                                (outcome, _) -> answer.complete(outcome))));
        var outcome = answer.join();
        boolean ok = outcome instanceof Outcome.Reply || isWithoutIpv6(outcome);
        return new Finding(
                SAY.of("echo-to", loopback), ok, outcome.text(), ok ? "" : pinger.means().advice());
    }

    /// No fault: many containers have no IPv6, not even on loopback. 127.0.0.1 has a route always.
    private static boolean isWithoutIpv6(Outcome outcome) {
        return outcome instanceof Outcome.Unasked(var cause, _, _) && cause == Cause.NO_ROUTE;
    }
}
