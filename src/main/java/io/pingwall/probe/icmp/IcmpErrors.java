package io.pingwall.probe.icmp;

import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.icmp.engine.IcmpCodes;

/// What an ICMP error means.
final class IcmpErrors {
    private IcmpErrors() {}

    static Loss loss(Family family, int type, int code) {
        return family == Family.IPV4 ? IcmpCodes.ipv4(type, code) : IcmpCodes.ipv6(type, code);
    }
}
