package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome.Loss;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IcmpErrorsTest {
    @ParameterizedTest
    @CsvSource({"IPV4, 3, 1, HOST_UNREACHABLE", "IPV6, 3, 0, TTL_EXCEEDED"})
    void eachFamilyHasItsTable(Family family, int type, int code, Loss loss) {
        assertEquals(loss, IcmpErrors.loss(family, type, code));
    }
}
