package io.pingwall.probe.icmp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome.Loss;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IcmpCodesTest {
    @ParameterizedTest
    @CsvSource({
        "3, 0, NETWORK_UNREACHABLE",
        "3, 1, HOST_UNREACHABLE",
        "3, 2, PORT_UNREACHABLE",
        "3, 3, PORT_UNREACHABLE",
        "3, 4, TOO_BIG",
        "3, 7, HOST_UNREACHABLE",
        "3, 9, PROHIBITED",
        "3, 10, PROHIBITED",
        "3, 13, PROHIBITED",
        "11, 0, TTL_EXCEEDED",
        "12, 0, OTHER_ICMP"
    })
    void ipv4(int type, int code, Loss loss) {
        assertEquals(loss, IcmpCodes.ipv4(type, code));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, NETWORK_UNREACHABLE",
        "1, 1, PROHIBITED",
        "1, 3, HOST_UNREACHABLE",
        "1, 4, PORT_UNREACHABLE",
        "1, 5, PROHIBITED",
        "1, 6, NETWORK_UNREACHABLE",
        "3, 0, TTL_EXCEEDED",
        "2, 0, TOO_BIG"
    })
    void ipv6(int type, int code, Loss loss) {
        assertEquals(loss, IcmpCodes.ipv6(type, code));
    }
}
