package io.pingwall.probe;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.instanceOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.target.Check;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.FutureTask;

/// What every probe that asks a TCP port must do, against a server on loopback.
abstract class ProbeContract {
    static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    abstract Probe probe();

    abstract Check check(int port);

    @Test
    void aServerThatListensAnswers() throws IOException, InterruptedException {
        try (var server = new ServerSocket(0, 10, LOOPBACK)) {
            var outcome = probe().attempt(LOOPBACK, check(server.getLocalPort()), TIMEOUT);
            assertThat(outcome, instanceOf(Outcome.Reply.class));
            assertThat(((Outcome.Reply) outcome).nanos(), greaterThan(0L));
        }
    }

    @Test
    void aPortThatNobodyListensOnRefuses() throws IOException, InterruptedException {
        int port;
        try (var server = new ServerSocket(0, 1, LOOPBACK)) {
            port = server.getLocalPort();
        }
        assertEquals(new Lost(Loss.REFUSED, ""), probe().attempt(LOOPBACK, check(port), TIMEOUT));
    }

    @Test
    void aCallerThatIsToldToStopStops() throws Exception {
        var attempt = new FutureTask<>(() -> probe().attempt(LOOPBACK, check(9), TIMEOUT));
        var caller =
                Thread.ofVirtual()
                        .unstarted(() -> {
                            Thread.currentThread().interrupt();
                            attempt.run();
                        });
        caller.start();
        caller.join();
        var failure = assertThrows(java.util.concurrent.ExecutionException.class, attempt::get);
        assertThat(failure.getCause(), instanceOf(InterruptedException.class));
    }
}
