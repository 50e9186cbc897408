package io.pingwall.probe.icmp;

import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

/// What it means when the kernel refuses to send: never that the target is down.
final class SendErrors {
    private SendErrors() {}

    static Unasked unasked(int errno, Family family, boolean linkLocal) {
        return switch (errno) {
            case Linux.ENETUNREACH,
                    Linux.EHOSTUNREACH,
                    Linux.EADDRNOTAVAIL,
                    Linux.ENETDOWN,
                    Linux.ENODEV ->
                    new Unasked(Cause.NO_ROUTE, "");
            case Linux.EINVAL -> new Unasked(Cause.NO_ROUTE, invalid(linkLocal));
            case Linux.EPERM ->
                    new Unasked(Cause.NO_PERMISSION, "a firewall on this machine forbids it");
            case Linux.EACCES ->
                    new Unasked(
                            Cause.NO_PERMISSION,
                            "a route on this machine prohibits it, or it is a broadcast address");
            case Linux.ENOBUFS -> new Unasked(Cause.NO_BUFFER, neighbours(family));
            case Linux.EAGAIN, Linux.ENOMEM ->
                    new Unasked(Cause.NO_BUFFER, "the network card is slower than the pings");
            case Linux.EMSGSIZE -> new Unasked(Cause.TOO_BIG, "");
            default -> new Unasked(Cause.BROKEN, "sending failed with error " + errno);
        };
    }

    private static String invalid(boolean linkLocal) {
        return linkLocal
                ? "a link-local address needs its interface, such as fe80::1%eth0"
                : "its route leads nowhere";
    }

    private static String neighbours(Family family) {
        var ip = family == Family.IPV4 ? "ipv4" : "ipv6";
        return "the neighbour table is probably full, raise net."
                + ip
                + ".neigh.default.gc_thresh3";
    }
}
