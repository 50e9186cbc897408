package io.pingwall.probe.bench;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Pinger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

/// The engine's way: batches handed over as a whole, answers called back, no thread per address.
///
/// An address is asked again when the batch that it was in is answered. An echo that this machine
/// had no room for is made again, as a sweep does.
final class Batches {
    static final long TIMEOUT_NANOS = Duration.ofSeconds(1).toNanos();

    /// Unanswered echoes at one time: well inside one socket's receive buffer.
    private static final int WINDOW = 20_000;

    private static final int SPARES = 20;

    private Batches() {}

    static int ask(Pinger pinger, Load load) throws InterruptedException {
        var reached = new BitSet(load.size());
        for (int round = 0; round < load.count(); round++) {
            for (int from = 0; from < load.size(); from += WINDOW) {
                int to = Math.min(load.size(), from + WINDOW);
                var left = IntStream.range(from, to).boxed().toList();
                for (int spare = 0; spare <= SPARES && !left.isEmpty(); spare++) {
                    left = ask(pinger, load, left, reached);
                }
            }
        }
        return reached.cardinality();
    }

    /// @return those that this machine had no room for
    private static List<Integer> ask(
            Pinger pinger, Load load, List<Integer> indices, BitSet reached)
            throws InterruptedException {
        var left = new CountDownLatch(indices.size());
        var again = new ArrayList<Integer>();
        var batch = new ArrayList<Echo>(indices.size());
        for (var index : indices) {
            batch.add(
                    new Echo(
                            load.targets().get(index),
                            TIMEOUT_NANOS,
                            (outcome, _) -> {
                                // on the pinger's thread alone, until the latch is open
                                if (outcome instanceof Outcome.Reply) {
                                    reached.set(index);
                                } else if (noRoom(outcome)) {
                                    again.add(index);
                                }
                                left.countDown();
                            }));
        }
        pinger.ask(batch);
        left.await();
        return again;
    }

    private static boolean noRoom(Outcome outcome) {
        return outcome instanceof Outcome.Unasked(var cause, _, _)
                && (cause == Cause.NO_BUFFER || cause == Cause.OVERRUN);
    }
}
