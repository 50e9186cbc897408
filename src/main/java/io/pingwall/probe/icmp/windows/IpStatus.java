package io.pingwall.probe.icmp.windows;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;

/// What a code of the service's means: the `IP_STATUS` of a reply (ipexport.h), or what
/// `GetLastError` says where nothing was sent (winerror.h).
final class IpStatus {
    private static final Phrases SAY = Phrases.of(IpStatus.class);

    private IpStatus() {}

    /// What a reply that is no success says of the target.
    ///
    /// @param by who sent the error; empty where that is this machine or nobody
    static Outcome outcome(int status, Family family, String by) {
        return switch (status) {
            case Windows.IP_REQ_TIMED_OUT -> new Lost(Loss.TIMEOUT, "");
            case Windows.IP_DEST_NET_UNREACHABLE ->
                    // our own machine says so: it has no route
                    by.isEmpty()
                            ? new Unasked(Cause.NO_ROUTE, "")
                            : new Lost(Loss.NETWORK_UNREACHABLE, by);
            // from our own machine: nobody answered at the link layer
            case Windows.IP_DEST_HOST_UNREACHABLE,
                    Windows.IP_DEST_UNREACHABLE,
                    Windows.IP_DEST_SCOPE_MISMATCH ->
                    new Lost(Loss.HOST_UNREACHABLE, by);
            case Windows.IP_DEST_PROT_UNREACHABLE ->
                    new Lost(family == Family.IPV6 ? Loss.PROHIBITED : Loss.PORT_UNREACHABLE, by);
            case Windows.IP_DEST_PORT_UNREACHABLE -> new Lost(Loss.PORT_UNREACHABLE, by);
            case Windows.IP_TTL_EXPIRED_TRANSIT,
                    Windows.IP_TTL_EXPIRED_REASSEM,
                    Windows.IP_TIME_EXCEEDED ->
                    new Lost(Loss.TTL_EXCEEDED, by);
            case Windows.IP_PACKET_TOO_BIG ->
                    // from our own machine: it did not even leave
                    by.isEmpty() ? unasked(status) : new Lost(Loss.TOO_BIG, by);
            case Windows.IP_PARAM_PROBLEM,
                    Windows.IP_SOURCE_QUENCH,
                    Windows.IP_BAD_HEADER,
                    Windows.IP_UNRECOGNIZED_NEXT_HEADER,
                    Windows.IP_ICMP_ERROR ->
                    new Lost(Loss.OTHER_ICMP, by);
            default -> unasked(status);
        };
    }

    /// The same of a request with a source of its own, which may be why there is no route.
    ///
    /// @param source empty where routing picks it
    static Outcome from(String source, Outcome outcome) {
        return outcome instanceof Unasked(var cause, _, _)
                        && cause == Cause.NO_ROUTE
                        && !source.isEmpty()
                ? new Unasked(cause, SAY.of("from-source", source))
                : outcome;
    }

    /// Why nothing was sent: never that the target is down.
    static Unasked unasked(int code) {
        return switch (code) {
            case Windows.ERROR_NETWORK_UNREACHABLE,
                    Windows.ERROR_HOST_UNREACHABLE,
                    Windows.WSAEADDRNOTAVAIL,
                    Windows.WSAENETUNREACH,
                    Windows.WSAEHOSTUNREACH,
                    Windows.IP_DEST_NET_UNREACHABLE,
                    Windows.IP_DEST_HOST_UNREACHABLE,
                    Windows.IP_BAD_ROUTE ->
                    new Unasked(Cause.NO_ROUTE, "");
            case Windows.IP_GENERAL_FAILURE ->
                    new Unasked(Cause.NO_ROUTE, SAY.of("general-failure"));
            case Windows.ERROR_INVALID_PARAMETER,
                    Windows.ERROR_INVALID_NETNAME,
                    Windows.IP_BAD_DESTINATION ->
                    new Unasked(Cause.NO_ROUTE, SAY.of("no-such-address"));
            case Windows.ERROR_PROTOCOL_UNREACHABLE,
                    Windows.ERROR_PORT_UNREACHABLE,
                    Windows.ERROR_NOT_SUPPORTED ->
                    new Unasked(Cause.NO_ROUTE, SAY.of("family-off"));
            case Windows.ERROR_ACCESS_DENIED, Windows.WSAEACCES ->
                    new Unasked(Cause.NO_PERMISSION, SAY.of("firewall-forbids"));
            case Windows.ERROR_NOT_ENOUGH_MEMORY,
                    Windows.ERROR_NO_SYSTEM_RESOURCES,
                    Windows.WSAENOBUFS,
                    Windows.IP_NO_RESOURCES ->
                    new Unasked(Cause.NO_BUFFER, SAY.of("out-of-memory"));
            case Windows.IP_PACKET_TOO_BIG -> new Unasked(Cause.TOO_BIG, "");
            case Windows.IP_HW_ERROR -> new Unasked(Cause.BROKEN, SAY.of("card-failure"));
            default -> new Unasked(Cause.BROKEN, SAY.of("error", String.valueOf(code)));
        };
    }
}
