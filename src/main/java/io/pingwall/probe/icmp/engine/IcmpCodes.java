package io.pingwall.probe.icmp.engine;

import io.pingwall.probe.Outcome.Loss;

/// What an ICMP error means by its type and code: RFC 792 and 1812 for IPv4, RFC 4443 for IPv6.
public final class IcmpCodes {
    private static final int UNREACHABLE_4 = 3;
    private static final int TIME_EXCEEDED_4 = 11;
    private static final int UNREACHABLE_6 = 1;
    private static final int TOO_BIG_6 = 2;
    private static final int TIME_EXCEEDED_6 = 3;

    private IcmpCodes() {}

    public static Loss ipv4(int type, int code) {
        return switch (type) {
            case UNREACHABLE_4 ->
                    switch (code) {
                        // net unreachable, unknown, unreachable for this type of service
                        case 0, 6, 11 -> Loss.NETWORK_UNREACHABLE;
                        // host unreachable, unknown, isolated, unreachable for this service
                        case 1, 7, 8, 12 -> Loss.HOST_UNREACHABLE;
                        // protocol, port
                        case 2, 3 -> Loss.PORT_UNREACHABLE;
                        // fragmentation needed and DF set
                        case 4 -> Loss.TOO_BIG;
                        // network, host, communication prohibited
                        case 9, 10, 13 -> Loss.PROHIBITED;
                        default -> Loss.OTHER_ICMP;
                    };
            case TIME_EXCEEDED_4 -> Loss.TTL_EXCEEDED;
            default -> Loss.OTHER_ICMP;
        };
    }

    public static Loss ipv6(int type, int code) {
        return switch (type) {
            case UNREACHABLE_6 ->
                    switch (code) {
                        // no route; reject route
                        case 0, 6 -> Loss.NETWORK_UNREACHABLE;
                        // beyond the scope of the source; address unreachable
                        case 2, 3 -> Loss.HOST_UNREACHABLE;
                        case 4 -> Loss.PORT_UNREACHABLE;
                        // by a firewall; by a policy on the source address
                        case 1, 5 -> Loss.PROHIBITED;
                        default -> Loss.OTHER_ICMP;
                    };
            case TOO_BIG_6 -> Loss.TOO_BIG;
            case TIME_EXCEEDED_6 -> Loss.TTL_EXCEEDED;
            default -> Loss.OTHER_ICMP;
        };
    }
}
