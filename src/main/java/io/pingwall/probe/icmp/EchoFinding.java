package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The proof: an echo to this machine's own loopback.
final class EchoFinding {
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
        boolean ok = outcome instanceof Outcome.Reply;
        return new Finding(
                "Echo to " + loopback, ok, outcome.text(), ok ? "" : pinger.means().advice());
    }
}
