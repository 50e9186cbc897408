package io.pingwall.probe.icmp.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoundTripTest {
    @ParameterizedTest
    @CsvSource({
        // the service's whole ms, our own ns: the finer one while both agree
        "0, 80000, 80000",
        "3, 3400000, 3400000",
        "3, 4400000, 4400000",
        "3, 2600000, 2600000",
        // kept from looking at it
        "3, 250000000, 3500000",
        "0, 9000000, 500000",
        // another clock than ours
        "9, 3000000, 3000000"
    })
    void theFinerMeasureCountsAsLongAsBothAgree(int millis, long elapsed, long nanos) {
        assertEquals(nanos, RoundTrip.nanos(millis, elapsed));
    }
}
