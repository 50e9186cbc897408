package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.target.Check;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;

final class ConnectProbeTest extends ProbeContract {
    @Override
    Probe probe() {
        return new ConnectProbe();
    }

    @Override
    Check check(int port) {
        return new Check.Connect(port);
    }

    @Test
    void aServerThatAcceptsNobodyTimesOut() throws IOException, InterruptedException {
        var queued = new ArrayList<Socket>();
        try (var server = new ServerSocket(0, 1, LOOPBACK)) {
            // Linux takes one more than the backlog, then leaves further handshakes unanswered
            for (int i = 0; i < 2; i++) {
                queued.add(new Socket(LOOPBACK, server.getLocalPort()));
            }
            assertEquals(
                    new Lost(Loss.TIMEOUT, ""),
                    probe().attempt(LOOPBACK, check(server.getLocalPort()), Duration.ofMillis(50)));
        } finally {
            for (var socket : queued) {
                socket.close();
            }
        }
    }

    @Test
    void itAsksNothingButTcpPorts() {
        assertThrows(
                IllegalArgumentException.class,
                () -> probe().attempt(LOOPBACK, new Check.Ping(), Duration.ofSeconds(1)));
    }
}
