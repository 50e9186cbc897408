package io.pingwall.probe.icmp;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

/// What it means when the kernel refuses to send: never that the target is down.
final class SendErrors {
    private static final Phrases SAY = Phrases.of(SendErrors.class);

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
            case Linux.EPERM -> new Unasked(Cause.NO_PERMISSION, SAY.of("firewall-forbids"));
            case Linux.EACCES -> new Unasked(Cause.NO_PERMISSION, SAY.of("route-prohibits"));
            case Linux.ENOBUFS -> new Unasked(Cause.NO_BUFFER, neighbours(echo));
            case Linux.EAGAIN, Linux.ENOMEM -> new Unasked(Cause.NO_BUFFER, SAY.of("slow-card"));
            case Linux.EMSGSIZE -> new Unasked(Cause.TOO_BIG, "");
            default -> new Unasked(Cause.BROKEN, SAY.of("sending-failed", String.valueOf(errno)));
        };
    }

    private static String source(Echo echo) {
        var source = echo.options().source();
        return source.isEmpty() ? "" : SAY.of("from-source", source);
    }

    private static String invalid(Echo echo) {
        if (!echo.options().source().isEmpty()) {
            return source(echo);
        }
        return echo.address().isLinkLocalAddress()
                ? SAY.of("needs-interface")
                : SAY.of("route-leads-nowhere");
    }

    /// Two phrases without values: a full table refuses every ping there is.
    private static String neighbours(Echo echo) {
        return echo.ipv6() ? SAY.of("neighbours-full-ipv6") : SAY.of("neighbours-full-ipv4");
    }
}
