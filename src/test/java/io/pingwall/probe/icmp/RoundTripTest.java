package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class RoundTripTest {
    private static final long SENT = 1_700_000_000_000_000_000L;
    private static final long HOUR = 3_600_000_000_000L;

    @Test
    void fromTheKernelsStampsAtBothEnds() {
        assertEquals(40_000, RoundTrip.nanos(SENT, SENT, SENT + 50_000, SENT + 90_000, 30_000_000));
    }

    @Test
    void fromOurOwnStampWhereTheKernelGaveNoneOfTheLeaving() {
        assertEquals(90_000, RoundTrip.nanos(SENT, SENT, 0, SENT + 90_000, 30_000_000));
        assertEquals(
                90_000,
                RoundTrip.nanos(SENT, SENT, SENT - 1_000_000, SENT + 90_000, 30_000_000),
                "a stamp from before the sending is another packet's");
    }

    @Test
    void fromTheMonotonicClockWhereNothingElseIsSound() {
        assertEquals(30_000_000, RoundTrip.nanos(SENT, SENT, 0, 0, 30_000_000));
        assertEquals(
                30_000_000,
                RoundTrip.nanos(SENT, SENT, SENT + 50_000, SENT + HOUR, 30_000_000),
                "stepped forward");
        assertEquals(
                30_000_000,
                RoundTrip.nanos(SENT, SENT, SENT + 50_000, SENT - HOUR, 30_000_000),
                "stepped back");
    }

    @Test
    void aPacketOfABatchMayLeaveBeforeItsEstimate() {
        long estimate = SENT + 60_000;
        assertEquals(
                40_000, RoundTrip.nanos(SENT, estimate, SENT + 50_000, SENT + 90_000, 30_000_000));
        assertEquals(30_000, RoundTrip.nanos(SENT, estimate, 0, SENT + 90_000, 30_000_000));
        assertEquals(
                0,
                RoundTrip.nanos(SENT, estimate, 0, SENT + 20_000, 30_000_000),
                "an estimate is never later than the answer");
    }
}
