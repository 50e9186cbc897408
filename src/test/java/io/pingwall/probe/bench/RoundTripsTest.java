package io.pingwall.probe.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.LongStream;

final class RoundTripsTest {
    @Test
    void readsWhatPingAndFpingPrint() {
        assertEquals(
                List.of(71_000L, 1_230_000L),
                RoundTrips.pingTimes(
                        List.of(
                                "PING 10.77.0.2 (10.77.0.2) 56(84) bytes of data.",
                                "64 bytes from 10.77.0.2: icmp_seq=1 ttl=64 time=0.071 ms",
                                "64 bytes from 10.77.0.2: icmp_seq=3 ttl=64 time=1.23 ms",
                                "rtt min/avg/max/mdev = 0.071/0.650/1.230/0.580 ms")));
        assertEquals(
                List.of(82_000L, 24_000L, 31_000L),
                RoundTrips.fpingTimes(List.of("10.77.0.2 : 0.082 - 0.024 0.031")));
    }

    @Test
    void percentilesAreRoundTripsThatWereMeasured() {
        var trips =
                new RoundTrips(
                        "ping",
                        "",
                        LongStream.rangeClosed(1, 200).map(i -> 201 - i).boxed().toList());
        assertEquals(100, trips.percentile(0.5));
        assertEquals(198, trips.percentile(0.99));
        assertEquals(200, trips.longest());
        assertEquals(-1, new RoundTrips("ping", "", List.of()).percentile(0.5));
    }
}
