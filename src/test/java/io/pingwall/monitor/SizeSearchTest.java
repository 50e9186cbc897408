package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

class SizeSearchTest {
    private static final InetAddress ADDRESS = InetAddress.ofLiteral("192.0.2.7");
    private static final EchoOptions LARGE = new EchoOptions(1472, 0, true, 8, "");
    private static final Outcome SILENT = new Lost(Loss.TIMEOUT, "");
    private static final Outcome ANSWERED = new Reply(1, 64);

    /// What comes of a ping of a size.
    private IntFunction<Outcome> path = size -> size <= 1272 ? ANSWERED : SILENT;

    private final List<Integer> asked = new ArrayList<>();
    private final SizeSearch search =
            new SizeSearch((address, options, timeout, answer) -> {
                assertEquals(ADDRESS, address);
                assertEquals(LARGE, options.withSize(LARGE.size()));
                assertEquals(1_000, timeout);
                asked.add(options.size());
                answer.tell(path.apply(options.size()), 0);
            });

    private Outcome explain(Outcome outcome) {
        return search.explain(ADDRESS, LARGE, 1_000, outcome);
    }

    @Test
    void narrowsDownWhatComesThrough() {
        Outcome said = SILENT;
        for (int i = 0; i < 40; i++) {
            said = explain(SILENT);
        }
        assertEquals(
                "swallowed on the way for its size, and no router says so: 1272 bytes of payload"
                        + " come through, 1273 don't",
                said.text());
        assertEquals(EchoOptions.DEFAULT.size(), asked.getFirst());
        assertEquals(asked.size(), asked.stream().filter(size -> size < 1472).count());
    }

    @Test
    void aHostThatIsDownIsNoHole() {
        path = _ -> SILENT;
        for (int i = 0; i < 5; i++) {
            assertEquals(SILENT, explain(SILENT));
        }
        assertEquals(List.of(56, 56, 56, 56, 56), asked);
    }

    @Test
    void anAnswerEndsIt() {
        explain(SILENT);
        assertEquals(ANSWERED, explain(ANSWERED));
        path = _ -> SILENT;
        assertEquals(SILENT, explain(SILENT));
    }

    @Test
    void whatWasNotAskedChangesNothing() {
        explain(SILENT);
        var unasked = new Unasked(Cause.NO_ROUTE, "");
        assertEquals(unasked, explain(unasked));
        path = _ -> unasked;
        assertEquals(
                new Lost(Loss.SWALLOWED, "56 bytes of payload come through, 1472 don't"),
                explain(SILENT));
    }

    @Test
    void oneLossOfASmallerOneProvesNothing() {
        explain(SILENT);
        var fate = new ArrayList<>(List.of(SILENT, ANSWERED));
        path = _ -> fate.removeFirst();
        explain(SILENT);
        explain(SILENT);
        assertEquals(List.of(56, 764, 764), asked);
        path = _ -> SILENT;
        assertEquals(
                "764 bytes of payload come through, 1472 don't", ((Lost) explain(SILENT)).by());
    }

    @Test
    void oneAtATime() {
        var waiting = new ArrayList<Integer>();
        var slow =
                new SizeSearch((_, options, _, _) -> {
                    waiting.add(options.size());
                });
        slow.explain(ADDRESS, LARGE, 1_000, SILENT);
        slow.explain(ADDRESS, LARGE, 1_000, SILENT);
        assertEquals(List.of(56), waiting);
    }
}
