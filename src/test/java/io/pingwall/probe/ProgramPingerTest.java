package io.pingwall.probe;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

final class ProgramPingerTest {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @Test
    void theSystemsPingAnswersForLoopback() {
        try (var pinger = new ProgramPinger()) {
            assumeTrue(pinger.means().ipv4() == Way.PROGRAM, "there is a ping program");
            var answer = new CompletableFuture<Outcome>();
            pinger.ask(
                    List.of(
                            new Echo(
                                    LOOPBACK,
                                    TimeUnit.SECONDS.toNanos(30),
                                    (outcome, _) -> answer.complete(outcome))));
            assertThat(answer.join(), instanceOf(Outcome.Reply.class));
        }
    }

    @Test
    void whoFindsNoFreeProcessInTimeIsNotAsked() throws InterruptedException {
        try (var pinger = new ProgramPinger()) {
            assumeTrue(pinger.means().ipv4() == Way.PROGRAM, "there is a ping program");
            var late = new CountDownLatch(1);
            var told = Collections.synchronizedSet(new java.util.HashSet<Outcome>());
            var echo =
                    new Echo(
                            LOOPBACK,
                            1,
                            (outcome, _) -> {
                                told.add(outcome);
                                if (outcome instanceof Unasked) {
                                    late.countDown();
                                }
                            });
            pinger.ask(Collections.nCopies(500, echo));
            assertTrue(late.await(60, TimeUnit.SECONDS));
            assertTrue(
                    told.contains(
                            new Unasked(
                                    Cause.LATE,
                                    "the system's ping program is too slow for so many hosts: watch"
                                            + " fewer, or less often")));
        }
    }

    @Test
    void aMissingProgramIsASentence() {
        assertEquals(
                "There is no ping program on this machine either. On Debian and Ubuntu: sudo apt"
                        + " install iputils-ping",
                ProgramPinger.missing());
    }
}
