package io.pingwall.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Outcome.Lost;
import io.pingwall.probe.Outcome.Unasked;

import org.junit.jupiter.api.Test;

import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;

final class FailuresTest {
    private static final String FORBIDDEN = "a firewall or a route on this machine forbids it";

    @Test
    void whatTheTargetOrTheWayToItDidIsLost() {
        assertEquals(
                new Lost(Loss.TIMEOUT, ""),
                Failures.outcome(new SocketTimeoutException("Connect timed out")));
        assertEquals(
                new Lost(Loss.TIMEOUT, ""),
                Failures.outcome(new ConnectException("Connection timed out")));
        assertEquals(
                new Lost(Loss.REFUSED, ""),
                Failures.outcome(new ConnectException("Connection refused")));
        assertEquals(
                new Lost(Loss.REFUSED, ""),
                Failures.outcome(new ConnectException("Verbindungsaufbau abgelehnt")));
        assertEquals(
                new Lost(Loss.REFUSED, ""),
                Failures.outcome(new SocketException("Connection reset by peer")));
        assertEquals(
                new Lost(Loss.HOST_UNREACHABLE, ""),
                Failures.outcome(new NoRouteToHostException("No route to host")));
    }

    @Test
    void whatThisMachineDidIsUnasked() {
        assertEquals(
                new Unasked(Cause.NO_ROUTE, ""),
                Failures.outcome(new ConnectException("Network is unreachable")));
        assertEquals(
                new Unasked(Cause.NO_ROUTE, ""),
                Failures.outcome(new SocketException("Network is unreachable")));
        assertEquals(
                new Unasked(Cause.NO_ROUTE, ""),
                Failures.outcome(new BindException("Cannot assign requested address")));
        assertEquals(
                new Unasked(Cause.NO_PERMISSION, FORBIDDEN),
                Failures.outcome(new BindException("Permission denied")));
        assertEquals(
                new Unasked(Cause.NO_PERMISSION, FORBIDDEN),
                Failures.outcome(new SocketException("Operation not permitted")));
        assertEquals(
                new Unasked(Cause.NO_BUFFER, "too many open files"),
                Failures.outcome(new SocketException("Too many open files")));
        assertEquals(
                new Unasked(Cause.BROKEN, "Protokollfehler"),
                Failures.outcome(new SocketException("Protokollfehler")));
    }
}
