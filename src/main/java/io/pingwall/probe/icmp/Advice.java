package io.pingwall.probe.icmp;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

/// The sentences that say what is missing and which command grants it.
final class Advice {
    private static final Phrases SAY = Phrases.of(Advice.class);

    /// Opens the unprivileged ICMP socket, IPv6 included, for every user (icmp(7)).
    static final String GRANT =
            "echo 'net.ipv4.ping_group_range = 0 2147483647' | sudo tee /etc/sysctl.d/60-ping.conf"
                    + " && sudo sysctl --system";

    private Advice() {}

    static String noRight() {
        return SAY.of("no-right", GRANT);
    }

    static String noEngine(String system) {
        return SAY.of("no-engine", system);
    }

    static String notStarted(String system) {
        return SAY.of("engine-not-started", system);
    }

    static Unasked unasked(Family family, EchoSocket.Opening.Refused refused) {
        var name = family == Family.IPV4 ? "IPv4" : "IPv6";
        return refused.absent()
                ? new Unasked(Cause.NO_ROUTE, SAY.of("family-off", name))
                : new Unasked(Cause.NO_PERMISSION, SAY.of("no-socket-allowed", name));
    }
}
