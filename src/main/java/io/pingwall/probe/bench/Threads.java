package io.pingwall.probe.bench;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/// A thread per address, each of which asks, waits for the answer, and asks again.
final class Threads {
    private Threads() {}

    static int ask(Pinger pinger, Load load, Thread.Builder kind)
            throws IOException, InterruptedException {
        var reachable = new AtomicInteger();
        var threads = new ArrayList<Thread>(load.size());
        IOException refused = null;
        try {
            for (var target : load.targets()) {
                threads.add(
                        kind.start(() -> {
                            if (answers(pinger, target, load.count())) {
                                reachable.incrementAndGet();
                            }
                        }));
            }
        } catch (OutOfMemoryError _) {
            refused = new IOException("this machine gave no more threads after " + threads.size());
        }
        for (var thread : threads) {
            thread.join();
        }
        if (refused != null) {
            throw refused;
        }
        return reachable.get();
    }

    private static boolean answers(Pinger pinger, InetAddress target, int count) {
        int received = 0;
        for (int i = 0; i < count; i++) {
            var answer = new CompletableFuture<Outcome>();
            pinger.ask(
                    List.of(
                            new Echo(
                                    target,
                                    Batches.TIMEOUT_NANOS,
                                    (outcome, _) -> answer.complete(outcome))));
            received += answer.join() instanceof Outcome.Reply ? 1 : 0;
        }
        return received > 0;
    }
}
