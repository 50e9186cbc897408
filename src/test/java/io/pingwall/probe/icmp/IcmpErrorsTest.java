package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome.Loss;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IcmpErrorsTest {
    @ParameterizedTest
    @CsvSource({
        "IPV4, 3, 0, NETWORK_UNREACHABLE",
        "IPV4, 3, 1, HOST_UNREACHABLE",
        "IPV4, 3, 2, PORT_UNREACHABLE",
        "IPV4, 3, 3, PORT_UNREACHABLE",
        "IPV4, 3, 4, TOO_BIG",
        "IPV4, 3, 7, HOST_UNREACHABLE",
        "IPV4, 3, 9, PROHIBITED",
        "IPV4, 3, 10, PROHIBITED",
        "IPV4, 3, 13, PROHIBITED",
        "IPV4, 11, 0, TTL_EXCEEDED",
        "IPV4, 12, 0, OTHER_ICMP",
        "IPV6, 1, 0, NETWORK_UNREACHABLE",
        "IPV6, 1, 1, PROHIBITED",
        "IPV6, 1, 3, HOST_UNREACHABLE",
        "IPV6, 1, 4, PORT_UNREACHABLE",
        "IPV6, 1, 5, PROHIBITED",
        "IPV6, 1, 6, NETWORK_UNREACHABLE",
        "IPV6, 3, 0, TTL_EXCEEDED",
        "IPV6, 2, 0, TOO_BIG"
    })
    void typeAndCodeBecomeALoss(Family family, int type, int code, Loss loss) {
        assertEquals(loss, IcmpErrors.loss(family, type, code));
    }
}
