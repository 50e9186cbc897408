package io.pingwall.probe;

import io.pingwall.probe.Outcome.Reply;
import io.pingwall.target.Check;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;

/// Does it accept a TCP connection? The round trip is that of the handshake, by the monotonic
/// clock.
///
/// The connection is reset at once, so that neither side keeps it in TIME_WAIT.
public final class ConnectProbe implements Probe {
    private static final int RESET_ON_CLOSE = 0;

    @Override
    public Outcome attempt(InetAddress address, Check check, Duration timeout)
            throws InterruptedException {
        if (!(check instanceof Check.Connect(var port))) {
            throw new IllegalArgumentException("not a TCP check: " + check.text());
        }
        try (var socket = new Socket()) {
            socket.setSoLinger(true, RESET_ON_CLOSE);
            long start = System.nanoTime();
            socket.connect(new InetSocketAddress(address, port), millis(timeout));
            return new Reply(System.nanoTime() - start, -1);
        } catch (IOException e) {
            // a virtual thread that is interrupted finds its socket closed
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return Failures.outcome(e);
        }
    }

    /// 0 would mean to wait for ever.
    private static int millis(Duration timeout) {
        return Math.clamp(timeout.toMillis(), 1, Integer.MAX_VALUE);
    }
}
