package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Means.Way;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;

/// What the engine's thread does: send what was asked for, read what came, give up what is overdue,
/// wait. Everything in it belongs to that one thread.
///
/// One thread that sends and reads by turns beats a sender and a receiver by two fifths of the CPU
/// time and cannot overrun its own receive buffer. Because the kernel stamps what leaves and what
/// arrives, nothing is gained by reading at once: after each busy pass only new requests are waited
/// for, up to a millisecond, and what came is read in one go.
final class EngineLoop {
    static final Outcome STOPPED = new Unasked(Cause.BROKEN, "the ICMP engine stopped");

    private static final int SENDS_BETWEEN_READS = 32;
    private static final long PAUSE_NANOS = 1_000_000;

    private final Libc libc;
    private final Lanes ipv4;
    private final Lanes ipv6;
    private final Queue<List<Echo>> queue;
    private final Wakeup wakeup;
    private final BooleanSupplier running;
    private final Arena arena;
    private MemorySegment polled = MemorySegment.NULL;
    private int polledCount;

    EngineLoop(
            Lane.Shared shared, Queue<List<Echo>> queue, Wakeup wakeup, BooleanSupplier running) {
        this.queue = queue;
        this.wakeup = wakeup;
        this.running = running;
        arena = shared.arena();
        libc = shared.libc();
        ipv4 = new Lanes(shared, Family.IPV4);
        ipv6 = new Lanes(shared, Family.IPV6);
    }

    Means means() {
        boolean nothing = ipv4.way() == Way.NONE && ipv6.way() == Way.NONE;
        boolean needsRight = ipv4.needsRight() || ipv6.needsRight();
        boolean advise = nothing || needsRight;
        return new Means(
                ipv4.way(), ipv6.way(), advise ? Advice.NO_RIGHT : "", advise ? Advice.GRANT : "");
    }

    void run() {
        while (running.getAsBoolean()) {
            boolean busy = pass();
            rest(busy);
        }
    }

    /// Closes the sockets. What is under way is told so only if this was not meant to happen.
    void close() {
        for (var lanes : List.of(ipv4, ipv6)) {
            for (var lane : lanes.all()) {
                if (running.getAsBoolean()) {
                    lane.abandon(STOPPED);
                }
                libc.close(lane.fd());
            }
        }
    }

    /// @return whether anything was sent or read
    private boolean pass() {
        int sent = 0;
        int read = 0;
        for (var batch = queue.poll(); batch != null; batch = queue.poll()) {
            for (var echo : batch) {
                lanesOf(echo).launch(echo);
                if (++sent % SENDS_BETWEEN_READS == 0) {
                    read += readAndExpire();
                    if (!running.getAsBoolean()) {
                        return true;
                    }
                }
            }
        }
        read += readAndExpire();
        return sent + read > 0;
    }

    private Lanes lanesOf(Echo echo) {
        return Family.of(echo.address()) == Family.IPV4 ? ipv4 : ipv6;
    }

    /// Reads before it judges, as of the moment before it read: a thread that was kept from running
    /// never turns an answer that waits in the socket into a loss.
    private int readAndExpire() {
        long now = System.nanoTime();
        int read = 0;
        for (var lane : ipv4.all()) {
            read += lane.read();
            lane.expire(now);
        }
        for (var lane : ipv6.all()) {
            read += lane.read();
            lane.expire(now);
        }
        return read;
    }

    private void rest(boolean busy) {
        // a timeout may be a millisecond late, so the busy need not look for the next
        long patience = busy ? PAUSE_NANOS : nanosToNextTimeout();
        pollAll();
        wakeup.goingToSleep();
        if (queue.isEmpty() && running.getAsBoolean()) {
            libc.ppoll(polled, busy ? 1 : polledCount, patience);
        }
        wakeup.awake();
        if (polled.get(JAVA_SHORT, 6) != 0) {
            wakeup.reset();
            polled.set(JAVA_SHORT, 6, (short) 0);
        }
    }

    private long nanosToNextTimeout() {
        long now = System.nanoTime();
        long next = -1;
        for (var lanes : List.of(ipv4, ipv6)) {
            for (var lane : lanes.all()) {
                long nanos = lane.nanosToNextTimeout(now);
                next = next < 0 ? nanos : nanos < 0 ? next : Math.min(next, nanos);
            }
        }
        return next;
    }

    /// Keeps the array of `pollfd` as long as there are sockets: the wake-up first, then they.
    private void pollAll() {
        int needed = 1 + ipv4.all().size() + ipv6.all().size();
        if (needed == polledCount) {
            return;
        }
        polled = arena.allocate(8L * needed, 8);
        polledCount = 0;
        poll(wakeup.fd());
        ipv4.all().forEach(lane -> poll(lane.fd()));
        ipv6.all().forEach(lane -> poll(lane.fd()));
    }

    private void poll(int fd) {
        polled.set(JAVA_INT, 8L * polledCount, fd);
        polled.set(JAVA_SHORT, 8L * polledCount + 4, Linux.POLLIN);
        polledCount++;
    }
}
