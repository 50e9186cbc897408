package io.pingwall.probe.icmp;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.instanceOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;
import io.pingwall.target.EchoOptions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// The engine against this machine's own loopback.
final class IcmpEngineTest {
    private static final long SECOND = 1_000_000_000;
    private static Pinger pinger;

    @BeforeAll
    static void open() {
        pinger = Pingers.open();
        assumeTrue(pinger.means().canPing(), "this machine may send pings");
    }

    @AfterAll
    static void close() {
        pinger.close();
    }

    @Test
    void loopbackAnswersWithItsTimeToLive() throws InterruptedException {
        var outcome = Answers.ask(pinger, "127.0.0.1", SECOND);
        assertThat(outcome, instanceOf(Outcome.Reply.class));
        assertEquals(64, ((Outcome.Reply) outcome).ttl());
    }

    @Test
    void loopbackAnswersOverIpv6() throws InterruptedException {
        assumeTrue(pinger.means().ipv6() != Way.NONE, "this machine has IPv6");
        var outcome = Answers.ask(pinger, "::1", SECOND);
        assertThat(outcome, instanceOf(Outcome.Reply.class));
        assertEquals(64, ((Outcome.Reply) outcome).ttl());
    }

    @Test
    void theUnspecifiedAddressIsThisMachine() throws InterruptedException {
        assertThat(Answers.ask(pinger, "0.0.0.0", SECOND), instanceOf(Outcome.Reply.class));
    }

    @Test
    void tenThousandAtOnceAreAnsweredOnceEach() throws InterruptedException {
        var addresses = new ArrayList<InetAddress>();
        for (int i = 0; i < 10_000; i++) {
            addresses.add(
                    InetAddress.ofLiteral(
                            "127." + (1 + i / 65_536) + "." + (i >> 8 & 255) + "." + (i & 255)));
        }
        var answers = Answers.ask(pinger, addresses, 5 * SECOND);
        for (int i = 0; i < addresses.size(); i++) {
            assertThat(
                    addresses.get(i).toString(),
                    answers.outcomes().get(i),
                    instanceOf(Outcome.Reply.class));
            assertEquals(1, answers.counts().get(i), addresses.get(i).toString());
        }
    }

    /// The first answer holds the engine's thread until the others are overdue.
    @Test
    void aThreadThatWasHeldUpTurnsNoAnswerIntoALoss() throws InterruptedException {
        long timeout = SECOND / 20;
        var loopback = InetAddress.ofLiteral("127.0.0.1");
        var outcomes = Collections.synchronizedList(new ArrayList<Outcome>());
        var left = new CountDownLatch(31);
        var batch = new ArrayList<Echo>();
        batch.add(new Echo(loopback, SECOND, (_, sent) -> holdUntil(sent + 3 * timeout)));
        for (int i = 0; i < 31; i++) {
            batch.add(
                    new Echo(
                            loopback,
                            timeout,
                            (outcome, _) -> {
                                outcomes.add(outcome);
                                left.countDown();
                            }));
        }
        pinger.ask(batch);
        left.await();
        assertThat(outcomes, everyItem(instanceOf(Outcome.Reply.class)));
    }

    private static void holdUntil(long nanos) {
        while (System.nanoTime() < nanos) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aBatchGoesOutPieceByPieceEachInItsTime() throws InterruptedException {
        int size = 40;
        var home = new ConcurrentLinkedQueue<EchoBatch>();
        var batch = new EchoBatch(home);
        var left = new CountDownLatch(size);
        var early = new AtomicInteger();
        var dues = new ConcurrentSkipListSet<Long>();
        var echo =
                new Echo(
                        InetAddress.ofLiteral("127.0.0.1"),
                        5 * SECOND,
                        new Echo.Answer() {
                            @Override
                            public void tell(Outcome outcome, long sentNanos) {
                                early.incrementAndGet();
                            }

                            @Override
                            public void tell(Outcome outcome, long dueNanos, long sentNanos) {
                                if (sentNanos < dueNanos - EngineLoop.EARLY_NANOS
                                        || !(outcome instanceof Outcome.Reply)) {
                                    early.incrementAndGet();
                                }
                                dues.add(dueNanos);
                                left.countDown();
                            }
                        });
        long start = System.nanoTime();
        var planned = new ConcurrentSkipListSet<Long>();
        for (int i = 0; i < size; i++) {
            planned.add(start + i * 500_000L);
            batch.add(echo, start + i * 500_000L);
        }
        pinger.ask(batch);
        assertTrue(left.await(60, TimeUnit.SECONDS));
        assertEquals(0, early.get(), "none too early, all answered");
        assertEquals(planned, dues);
        assertEquals(1, home.size(), "the batch is given back");
    }

    @Test
    void aSourceOnAnInterfaceThatIsNotThereHarmsNobody() throws InterruptedException {
        var told = new LinkedBlockingQueue<Outcome>();
        var options = new EchoOptions(56, 0, false, 0, "fe80::1%gone0");
        var six = InetAddress.ofLiteral("::1");
        pinger.ask(List.of(new Echo(six, options, SECOND, (outcome, _) -> told.add(outcome))));
        assertThat(told.take(), instanceOf(Outcome.Unasked.class));
        assertThat(Answers.ask(pinger, "127.0.0.1", SECOND), instanceOf(Outcome.Reply.class));
    }

    @Test
    void anAnswerThatThrowsHarmsNobodyElse() throws InterruptedException {
        var told = new CountDownLatch(1);
        var loopback = InetAddress.ofLiteral("127.0.0.1");
        pinger.ask(
                List.of(
                        new Echo(
                                loopback,
                                SECOND,
                                (_, _) -> {
                                    told.countDown();
                                    throw new IllegalStateException("meant to be");
                                })));
        told.await();
        assertThat(Answers.ask(pinger, "127.0.0.1", SECOND), instanceOf(Outcome.Reply.class));
    }
}
