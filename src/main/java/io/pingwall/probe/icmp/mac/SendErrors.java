package io.pingwall.probe.icmp.mac;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.icmp.engine.Flight;

import java.net.InetAddress;

/// What it means when the kernel refuses to send.
///
/// Never that the target is down, but for one: `EHOSTDOWN` says that a host of our own network let
/// the search for its hardware address go unanswered (route.c, xnu: a rejecting route without a
/// gateway), which Linux reports as an error of its own.
final class SendErrors {
    private static final Phrases SAY = Phrases.of(SendErrors.class);

    private SendErrors() {}

    static Outcome outcome(int errno, Flight flight) {
        return switch (errno) {
            case Darwin.EHOSTDOWN -> new Lost(Loss.HOST_UNREACHABLE, "");
            case Darwin.EHOSTUNREACH ->
                    // since macOS 15 a program needs leave to reach its own network and is refused
                    // at once without (Apple, TN3179)
                    unroutable(flight, isNear(flight.address()) ? SAY.of("local-network") : "");
            case Darwin.ENETUNREACH, Darwin.EADDRNOTAVAIL, Darwin.ENETDOWN ->
                    unroutable(flight, "");
            // ENXIO: no interface has the number of its scope or its source's
            case Darwin.EINVAL, Darwin.ENXIO ->
                    unroutable(
                            flight,
                            flight.address().isLinkLocalAddress()
                                    ? SAY.of("needs-interface")
                                    : SAY.of("route-leads-nowhere"));
            case Darwin.EPERM -> new Unasked(Cause.NO_PERMISSION, SAY.of("firewall-forbids"));
            case Darwin.EACCES ->
                    new Unasked(Cause.NO_PERMISSION, SAY.of("broadcast-or-forbidden"));
            case Darwin.ENOBUFS, Darwin.EAGAIN, Darwin.ENOMEM ->
                    new Unasked(Cause.NO_BUFFER, SAY.of("slow-card"));
            case Darwin.EMSGSIZE -> new Unasked(Cause.TOO_BIG, "");
            default -> new Unasked(Cause.BROKEN, SAY.of("sending-failed", String.valueOf(errno)));
        };
    }

    /// A source that is no address of this machine is the likeliest reason where there is one.
    private static Unasked unroutable(Flight flight, String detail) {
        var source = flight.options().source();
        return new Unasked(
                Cause.NO_ROUTE, source.isEmpty() ? detail : SAY.of("from-source", source));
    }

    /// Private, link-local or unique local (RFC 1918, 3927, 4193).
    private static boolean isNear(InetAddress address) {
        var bytes = address.getAddress();
        return address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || (bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc);
    }
}
