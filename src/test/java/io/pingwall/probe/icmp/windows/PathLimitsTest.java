package io.pingwall.probe.icmp.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;

final class PathLimitsTest {
    private static final Outcome UNSENT = new Unasked(Cause.TOO_BIG, "");
    private static final Outcome SAID = new Lost(Loss.TOO_BIG, "10.9.9.9");
    private static final Outcome ANSWER = new Reply(1, 64);

    private final PathLimits limits = new PathLimits();

    private Outcome explain(int size, Outcome outcome) {
        return limits.explain(InetAddress.ofLiteral("192.0.2.7"), size, outcome);
    }

    @Test
    void onlyWhatARouterSaidIsTheRouters() {
        assertEquals(UNSENT, explain(1472, UNSENT));
        assertEquals(SAID, explain(1472, SAID));
        assertEquals(SAID, explain(1472, UNSENT));
        assertEquals(SAID, explain(9000, UNSENT));
        assertEquals(UNSENT, explain(1471, UNSENT));
    }

    @Test
    void theSmallestSizeThatWasTooMuchCounts() {
        explain(1472, SAID);
        explain(9000, SAID);
        assertEquals(SAID, explain(1472, UNSENT));
    }

    @Test
    void anAnswerLiftsTheLimit() {
        explain(1400, SAID);
        assertEquals(ANSWER, explain(1000, ANSWER));
        assertEquals(SAID, explain(1400, UNSENT));
        assertEquals(ANSWER, explain(1450, ANSWER));
        assertEquals(UNSENT, explain(1450, UNSENT));
        assertEquals(SAID, explain(1451, UNSENT));
    }

    @Test
    void otherOutcomesSayNothing() {
        explain(1400, SAID);
        var silence = new Lost(Loss.TIMEOUT, "");
        assertEquals(silence, explain(1400, silence));
        assertEquals(SAID, explain(1400, UNSENT));
    }

    @Test
    void theOldestIsForgotten() {
        for (int i = 0; i <= PathLimits.MOST; i++) {
            limits.explain(InetAddress.ofLiteral("10.0." + i / 256 + "." + i % 256), 1472, SAID);
        }
        assertEquals(UNSENT, limits.explain(InetAddress.ofLiteral("10.0.0.0"), 1472, UNSENT));
        assertEquals(SAID, limits.explain(InetAddress.ofLiteral("10.0.0.1"), 1472, UNSENT));
    }
}
