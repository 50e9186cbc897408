package io.pingwall.probe;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.either;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// What every pinger with an engine behind it promises, proven against this machine's own loopback.
public interface PingerContract {
    long SECOND = 1_000_000_000;

    /// A new one of the kind under test.
    Pinger open();

    @Test
    default void loopbackAnswersOverIpv4() throws InterruptedException {
        try (var pinger = open()) {
            assumeTrue(pinger.means().ipv4() != Way.NONE, "this machine may ping over IPv4");
            assertThat(Asked.one(pinger, "127.0.0.1", 5 * SECOND), instanceOf(Reply.class));
        }
    }

    @Test
    default void loopbackAnswersOverIpv6() throws InterruptedException {
        try (var pinger = open()) {
            assumeTrue(pinger.means().ipv6() != Way.NONE, "this machine may ping over IPv6");
            assertThat(Asked.one(pinger, "::1", 5 * SECOND), instanceOf(Reply.class));
        }
    }

    @Test
    default void anEchoIsAsItsOptionsSay() throws InterruptedException {
        try (var pinger = open()) {
            assumeTrue(pinger.means().ipv4() != Way.NONE, "this machine may ping over IPv4");
            for (int size : new int[] {EchoOptions.SMALLEST, 1_473, 9_000, 65_500}) {
                var options = new EchoOptions(size, 9, size < 9_000, 0, "127.0.0.1");
                var asked = Asked.of(pinger, List.of("127.0.0.1"), options, 5 * SECOND);
                assertThat(asked.outcomes(), everyItem(instanceOf(Reply.class)));
            }
        }
    }

    @Test
    default void aThousandInABatchAreAnsweredOnceEach() throws InterruptedException {
        try (var pinger = open()) {
            assumeTrue(pinger.means().ipv4() != Way.NONE, "this machine may ping over IPv4");
            var asked = Asked.of(pinger, Collections.nCopies(1000, "127.0.0.1"), 5 * SECOND);
            // whatever comes twice comes before an echo that was asked later
            Asked.one(pinger, "127.0.0.1", 5 * SECOND);
            assertThat(asked.outcomes(), everyItem(instanceOf(Reply.class)));
            assertEquals(1000, asked.told().get());
        }
    }

    /// Loopback is all that a test may send to: its broadcast address answers nowhere.
    @Test
    default void whatNothingAnswersIsLostAfterItsTimeOrNotAsked() throws InterruptedException {
        try (var pinger = open()) {
            assumeTrue(pinger.means().canPing(), "this machine may ping");
            var asked = Asked.of(pinger, List.of("127.255.255.255"), SECOND / 20);
            var outcome = asked.outcomes().getFirst();
            assertThat(outcome, either(instanceOf(Lost.class)).or(instanceOf(Unasked.class)));
            if (outcome instanceof Lost(var loss, _) && loss == Loss.TIMEOUT) {
                assertThat(asked.tookNanos(), greaterThanOrEqualTo(SECOND / 20));
            }
        }
    }

    @Test
    default void closingEndsIt() throws InterruptedException {
        var pinger = open();
        pinger.close();
        var told = new AtomicInteger();
        pinger.ask(
                List.of(
                        new Echo(
                                InetAddress.ofLiteral("127.0.0.1"),
                                SECOND,
                                (_, _) -> told.incrementAndGet())));
        pinger.close();
        assertThat(told.get(), is(0));
    }

    /// What came of a batch.
    record Asked(List<Outcome> outcomes, AtomicInteger told, long tookNanos) {
        static Asked of(Pinger pinger, List<String> literals, long timeoutNanos)
                throws InterruptedException {
            return of(pinger, literals, EchoOptions.DEFAULT, timeoutNanos);
        }

        static Asked of(
                Pinger pinger, List<String> literals, EchoOptions options, long timeoutNanos)
                throws InterruptedException {
            var outcomes = Collections.synchronizedList(new ArrayList<Outcome>());
            var told = new AtomicInteger();
            var left = new CountDownLatch(literals.size());
            long start = System.nanoTime();
            pinger.ask(
                    literals.stream()
                            .map(literal ->
                                    new Echo(
                                            InetAddress.ofLiteral(literal),
                                            options,
                                            timeoutNanos,
                                            (outcome, _) -> {
                                                outcomes.add(outcome);
                                                told.incrementAndGet();
                                                left.countDown();
                                            }))
                            .toList());
            assertTrue(left.await(60, TimeUnit.SECONDS), "everything is answered in the end");
            return new Asked(outcomes, told, System.nanoTime() - start);
        }

        static Outcome one(Pinger pinger, String literal, long timeoutNanos)
                throws InterruptedException {
            return of(pinger, List.of(literal), timeoutNanos).outcomes().getFirst();
        }
    }
}
