package io.pingwall.probe.icmp;

import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

/// The sentences that say what is missing and which command grants it.
final class Advice {
    /// Opens the unprivileged ICMP socket, IPv6 included, for every user (icmp(7)).
    static final String GRANT =
            "echo 'net.ipv4.ping_group_range = 0 2147483647' | sudo tee /etc/sysctl.d/60-ping.conf"
                    + " && sudo sysctl --system";

    static final String NO_RIGHT =
            "This machine lets the program open neither an unprivileged nor a raw ICMP socket, so it"
                    + " cannot ping. Allow it with: "
                    + GRANT
                    + " (on Debian 13: sudo apt install linux-sysctl-defaults). Until then the"
                    + " system's ping program can stand in.";

    private Advice() {}

    static String noEngine(String system) {
        return "There is an ICMP engine for Linux, Windows and macOS, but none for "
                + system
                + ". The system's ping program can stand in.";
    }

    static String notStarted(String system) {
        return "The ICMP engine for "
                + system
                + " did not start: it is written from the system's headers and tested on captured"
                + " bytes, and still awaits a first run there. Please report what the log says. The"
                + " system's ping program can stand in.";
    }

    static Unasked unasked(Family family, EchoSocket.Opening.Refused refused) {
        var name = family == Family.IPV4 ? "IPv4" : "IPv6";
        return refused.absent()
                ? new Unasked(Cause.NO_ROUTE, name + " is switched off on this machine")
                : new Unasked(Cause.NO_PERMISSION, "no " + name + " ICMP socket is allowed");
    }
}
