package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;
import io.pingwall.target.EchoOptions;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Asks and waits, for tests: what each address answered, and how often.
record Answers(AtomicReferenceArray<Outcome> outcomes, AtomicIntegerArray counts) {
    /// What to ask.
    record Ask(InetAddress address, EchoOptions options) {}

    static Answers ask(Pinger pinger, List<InetAddress> addresses, long timeoutNanos)
            throws InterruptedException {
        return askAll(
                pinger,
                addresses.stream().map(a -> new Ask(a, EchoOptions.DEFAULT)).toList(),
                timeoutNanos);
    }

    static Answers askAll(Pinger pinger, List<Ask> asks, long timeoutNanos)
            throws InterruptedException {
        int size = asks.size();
        var answers = new Answers(new AtomicReferenceArray<>(size), new AtomicIntegerArray(size));
        var left = new CountDownLatch(size);
        var batch = new ArrayList<Echo>(size);
        for (int i = 0; i < size; i++) {
            int index = i;
            batch.add(
                    new Echo(
                            asks.get(i).address(),
                            asks.get(i).options(),
                            timeoutNanos,
                            (outcome, _) -> {
                                answers.outcomes.set(index, outcome);
                                answers.counts.incrementAndGet(index);
                                left.countDown();
                            }));
        }
        pinger.ask(batch);
        assertTrue(left.await(60, TimeUnit.SECONDS), "everything is answered in the end");
        return answers;
    }

    static Outcome ask(Pinger pinger, String literal, long timeoutNanos)
            throws InterruptedException {
        return ask(pinger, List.of(InetAddress.ofLiteral(literal)), timeoutNanos).outcomes.get(0);
    }
}
