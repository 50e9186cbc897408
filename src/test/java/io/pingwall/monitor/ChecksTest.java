package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.Probe;
import io.pingwall.target.Check;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.Thresholds;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

class ChecksTest {
    private static final Settings TCP =
            new Settings(
                    new Check.Connect(443),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(1),
                    Thresholds.DEFAULT);
    private static final InetAddress ADDRESS = InetAddress.getLoopbackAddress();
    private static final Outcome REPLY = new Outcome.Reply(1, -1);

    private final BlockingQueue<Outcome> answers = new LinkedBlockingQueue<>();
    private final AtomicBoolean underWay = new AtomicBoolean();

    @Test
    void answersFromAThreadOfItsOwn() throws InterruptedException {
        var virtual = new LinkedBlockingQueue<Boolean>();
        try (var checks =
                checks(
                        (_, _, _) -> {
                            virtual.add(Thread.currentThread().isVirtual());
                            return REPLY;
                        },
                        1)) {
            assertTrue(start(checks));
            assertEquals(REPLY, answers.take());
            assertEquals(true, virtual.take());
        }
    }

    @Test
    void startsNoMoreThanThereIsRoomFor() throws InterruptedException {
        var held = new CountDownLatch(1);
        try (var checks =
                checks(
                        (_, _, _) -> {
                            held.await();
                            return REPLY;
                        },
                        2)) {
            assertTrue(start(checks));
            assertTrue(start(checks));
            assertEquals(false, start(checks));
            held.countDown();
            assertEquals(REPLY, answers.take());
            assertEquals(REPLY, answers.take());
        }
    }

    @Test
    void aProbeThatFailsIsNoLoss() throws InterruptedException {
        try (var checks =
                checks(
                        (_, _, _) -> {
                            throw new IllegalStateException("out of sockets");
                        },
                        1)) {
            assertTrue(start(checks));
            assertEquals(
                    new Unasked(Cause.BROKEN, "java.lang.IllegalStateException: out of sockets"),
                    answers.take());
        }
    }

    @Test
    void closeTellsTheProbeToStop() throws InterruptedException {
        var began = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var checks =
                checks(
                        (_, _, _) -> {
                            began.countDown();
                            try {
                                new CountDownLatch(1).await();
                                return REPLY;
                            } finally {
                                stopped.countDown();
                            }
                        },
                        1);
        assertTrue(start(checks));
        began.await();
        checks.close();
        stopped.await();
        assertTrue(answers.isEmpty());
    }

    @Test
    void aCheckStillUnderWayAtItsNextBeatIsSkippedNotDoubled() throws InterruptedException {
        var held = new CountDownLatch(1);
        var attempts = new AtomicInteger();
        var rig =
                new Rig(
                        Rig::address,
                        (_, _, _) -> {
                            attempts.incrementAndGet();
                            held.await();
                            return REPLY;
                        });
        var target = Target.of("127.0.0.1", TCP);
        rig.monitor.watch(List.of(target));
        rig.run(Duration.ofSeconds(3));
        assertEquals(2, rig.updates.size());
        for (var update : rig.updates) {
            assertEquals(
                    new Unasked(Cause.LATE, "the check before it is still under way"),
                    update.result().outcome());
        }
        held.countDown();
        rig.monitor.close();
        assertTrue(attempts.get() <= 1);
    }

    private boolean start(Checks checks) {
        return checks.start(ADDRESS, TCP, underWay, (outcome, _) -> answers.add(outcome));
    }

    private static Checks checks(Probe probe, int limit) {
        return new Checks(probe, new DrivenClock(), new Standstills(), limit);
    }
}
