package io.pingwall.probe.icmp;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.instanceOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Reply;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.Stray;
import io.pingwall.probe.icmp.engine.OwnAddresses;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.lang.foreign.Arena;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/// How one socket judges silence. On loopback the answer waits in the socket as soon as the request
/// is sent, and nothing is read until the test reads.
@EnabledOnOs(OS.LINUX)
final class LaneTest {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final long SECOND = 1_000_000_000;

    private final Arena arena = Arena.ofConfined();
    private final Libc libc = new Libc(arena);
    private final Ignored ignored = new Ignored();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    private final Echo.Answer answer =
            new Echo.Answer() {
                @Override
                public void tell(Outcome outcome, long sentNanos) {
                    outcomes.add(outcome);
                }

                @Override
                public void stray(Stray stray, long sentNanos) {
                    strays.add(stray);
                }
            };
    private EchoSocket socket;
    private Lane lane;

    @BeforeEach
    void open() {
        var opening = EchoSocket.open(libc, Family.IPV4);
        assumeTrue(opening instanceof EchoSocket.Opening.Open, "this machine may send pings");
        socket = ((EchoSocket.Opening.Open) opening).socket();
        lane =
                new Lane(
                        new Lane.Shared(
                                arena,
                                libc,
                                new Cookies(),
                                new OwnAddresses(),
                                ignored,
                                Flight::end),
                        socket);
    }

    @AfterEach
    void close() {
        if (socket != null) {
            libc.close(socket.fd());
        }
        arena.close();
    }

    private void launch(long timeoutNanos) {
        lane.launch(new Echo(LOOPBACK, timeoutNanos, answer), System.nanoTime());
        lane.flush();
    }

    @Test
    void silenceUntilTheDeadlineIsALoss() {
        launch(SECOND);
        long sent = System.nanoTime();
        lane.expire(sent);
        assertEquals(List.of(), outcomes);
        lane.expire(sent + SECOND + 2 * TimeoutWheel.TICK);
        assertEquals(List.of(new Lost(Loss.TIMEOUT, "")), outcomes);
    }

    @Test
    void anAnswerAfterItsLossIsLate() {
        launch(SECOND);
        lane.expire(System.nanoTime() + SECOND + 2 * TimeoutWheel.TICK);
        lane.read(System.nanoTime());
        assertEquals(List.of(new Lost(Loss.TIMEOUT, "")), outcomes);
        assertEquals(1, ignored.late.sum());
        assertEquals(List.of(Stray.LATE), strays);
    }

    @Test
    void anAnswerThatWaitedLongIsAnAnswer() {
        launch(SECOND);
        lane.read(System.nanoTime());
        lane.expire(System.nanoTime() + 100 * SECOND);
        assertEquals(1, outcomes.size());
        assertThat(outcomes.getFirst(), instanceOf(Reply.class));
    }

    @Test
    void whatCameAfterItsTimeIsALossHoweverSoonItIsRead() {
        launch(1);
        lane.read(System.nanoTime());
        assertEquals(List.of(new Lost(Loss.TIMEOUT, "")), outcomes);
        assertEquals(List.of(Stray.LATE), strays);
    }

    @Test
    void nothingIsSaidOfTargetsAfterTheProgramStoodStill() {
        launch(SECOND);
        lane.expire(System.nanoTime() + 11 * SECOND + 2 * TimeoutWheel.TICK);
        assertEquals(List.of(new Unasked(Cause.LATE, "it stood still for 10 s or more")), outcomes);
    }

    @Test
    void whatTheKernelDroppedIsNoLossOfTheTargets() {
        // the kernel raises this to its least, which holds a few answers
        libc.setOption(socket.fd(), Linux.SOL_SOCKET, Linux.SO_RCVBUF, 1);
        int asked = 100;
        for (int i = 0; i < asked; i++) {
            launch(SECOND);
        }
        lane.read(System.nanoTime());
        long answered = outcomes.size();
        lane.expire(System.nanoTime() + SECOND + 2 * TimeoutWheel.TICK);
        assertEquals(asked, outcomes.size());
        assertEquals(
                asked - answered,
                outcomes.stream().filter(new Unasked(Cause.OVERRUN, "")::equals).count());
        assertThat(ignored.dropped.sum(), greaterThan(0L));
    }

    @Test
    void whatIsAbandonedIsTold() {
        launch(SECOND);
        lane.abandon(EngineLoop.stopped());
        assertEquals(List.of(new Unasked(Cause.BROKEN, "the ICMP engine stopped")), outcomes);
    }
}
