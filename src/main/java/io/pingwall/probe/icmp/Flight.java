package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.TimeUnit;

/// One echo request on its way. Belongs to the engine's thread.
final class Flight {
    /// What is longer would overflow the clock.
    private static final long LONGEST_NANOS = TimeUnit.DAYS.toNanos(1);

    final Address destination;

    /// Whether an answer may come from another address than was asked, as from 0.0.0.0.
    final boolean anySource;

    final long cookie;
    private @Nullable Echo echo;
    int sequence;

    /// [System#nanoTime] when it was handed to the kernel.
    long sentNanos;

    /// The same moment as time of day, to compare with the kernel's stamps.
    long sentStamp;

    /// The kernel's own stamp of the moment when it left; 0 as long as there is none.
    long departedStamp;

    Flight(Echo echo, long cookie) {
        this.echo = echo;
        this.cookie = cookie;
        destination = Address.of(echo.address());
        anySource = echo.address().isAnyLocalAddress();
    }

    /// Whether it was answered or given up; nothing may be told then.
    boolean over() {
        return echo == null;
    }

    long timeoutNanos() {
        return echo == null ? 0 : Math.clamp(echo.timeoutNanos(), 0, LONGEST_NANOS);
    }

    /// [System#nanoTime] from which it counts as lost.
    long deadline() {
        return sentNanos + timeoutNanos();
    }

    /// Ends the flight: tells its answer, once.
    void end(Outcome outcome) {
        var asked = echo;
        if (asked != null) {
            echo = null;
            asked.answer().tell(outcome, sentNanos);
        }
    }
}
