package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

/// What it means when the kernel refuses to send: never that the target is down.
final class SendErrors {
    private SendErrors() {}

    static Unasked unasked(int errno, Echo echo) {
        return switch (errno) {
            case Linux.ENETUNREACH,
                    Linux.EHOSTUNREACH,
                    Linux.EADDRNOTAVAIL,
                    Linux.ENETDOWN,
                    Linux.ENODEV ->
                    new Unasked(Cause.NO_ROUTE, source(echo));
            case Linux.EINVAL -> new Unasked(Cause.NO_ROUTE, invalid(echo));
            case Linux.EPERM ->
                    new Unasked(Cause.NO_PERMISSION, "a firewall on this machine forbids it");
            case Linux.EACCES ->
                    new Unasked(
                            Cause.NO_PERMISSION,
                            "a route on this machine prohibits it, or it is a broadcast address");
            case Linux.ENOBUFS -> new Unasked(Cause.NO_BUFFER, neighbours(echo));
            case Linux.EAGAIN, Linux.ENOMEM ->
                    new Unasked(Cause.NO_BUFFER, "the network card is slower than the pings");
            case Linux.EMSGSIZE -> new Unasked(Cause.TOO_BIG, "");
            default -> new Unasked(Cause.BROKEN, "sending failed with error " + errno);
        };
    }

    private static String source(Echo echo) {
        var source = echo.options().source();
        return source.isEmpty() ? "" : "from " + source + ", if that is its own address at all";
    }

    private static String invalid(Echo echo) {
        if (!echo.options().source().isEmpty()) {
            return source(echo);
        }
        return echo.address().isLinkLocalAddress()
                ? "a link-local address needs its interface, such as fe80::1%eth0"
                : "its route leads nowhere";
    }

    private static String neighbours(Echo echo) {
        var ip = echo.ipv6() ? "ipv6" : "ipv4";
        return "the neighbour table is probably full, raise net."
                + ip
                + ".neigh.default.gc_thresh3";
    }
}
