package io.pingwall.probe.icmp;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
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
/// arrives, nothing is gained by reading at once: after each busy pass it rests for two
/// milliseconds, or until somebody asks for something at once, and what came meanwhile is read in
/// one go. So five hundred passes a second carry any number of pings.
final class EngineLoop {
    private static final Phrases SAY = Phrases.of(EngineLoop.class);

    private static final int SENDS_BETWEEN_READS = 32;

    /// How long it rests after a busy pass.
    private static final long PAUSE_NANOS = 2_000_000;

    /// How long before its time a ping may go, so that those which fall into a rest go out half
    /// before and half after their times instead of all of them after.
    static final long EARLY_NANOS = 1_500_000;

    private final Libc libc;
    private final Lanes ipv4;
    private final Lanes ipv6;
    private final Asked asked;
    private final Departures departures = new Departures(System.nanoTime());
    private final Departures.Sending launching = this::launch;
    private final Wakeup wakeup;
    private final BooleanSupplier running;
    private final Arena arena;
    private MemorySegment polled = MemorySegment.NULL;
    private int polledCount;
    private int sent;
    private int read;

    /// Whether the latest rest looked at all sockets, and may have ended because something came.
    private boolean lookedAtAll = true;

    /// What was asked for and not taken over yet; other threads add to it.
    record Asked(Queue<List<Echo>> now, Queue<EchoBatch> later) {
        boolean isEmpty() {
            return now.isEmpty() && later.isEmpty();
        }
    }

    EngineLoop(Lane.Shared shared, Asked asked, Wakeup wakeup, BooleanSupplier running) {
        this.asked = asked;
        this.wakeup = wakeup;
        this.running = running;
        arena = shared.arena();
        libc = shared.libc();
        ipv4 = new Lanes(shared, Family.IPV4);
        ipv6 = new Lanes(shared, Family.IPV6);
    }

    static Outcome stopped() {
        return new Unasked(Cause.BROKEN, SAY.of("engine-stopped"));
    }

    Means means() {
        boolean nothing = ipv4.way() == Way.NONE && ipv6.way() == Way.NONE;
        boolean needsRight = ipv4.needsRight() || ipv6.needsRight();
        boolean advise = nothing || needsRight;
        return new Means(
                ipv4.way(), ipv6.way(), advise ? Advice.noRight() : "", advise ? Advice.GRANT : "");
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
                    lane.abandon(stopped());
                }
                libc.close(lane.fd());
            }
        }
    }

    /// @return whether anything was sent or read
    private boolean pass() {
        sent = 0;
        read = 0;
        for (var batch = asked.later.poll(); batch != null; batch = asked.later.poll()) {
            departures.add(batch);
        }
        departures.send(System.nanoTime() + EARLY_NANOS, launching);
        for (var batch = asked.now.poll(); batch != null; batch = asked.now.poll()) {
            for (int i = 0; i < batch.size() && running.getAsBoolean(); i++) {
                launch(batch.get(i), System.nanoTime());
            }
        }
        ipv4.flush();
        ipv6.flush();
        readAndExpire(lookedAtAll);
        return sent + read > 0;
    }

    private void launch(Echo echo, long dueNanos) {
        (echo.ipv6() ? ipv6 : ipv4).launch(echo, dueNanos);
        if (++sent % SENDS_BETWEEN_READS == 0) {
            readAndExpire(false);
        }
    }

    /// Reads before it judges, as of the moment before it read: a thread that was kept from running
    /// never turns an answer that waits in the socket into a loss.
    ///
    /// @param all also the sockets on which nothing is under way
    private void readAndExpire(boolean all) {
        long now = System.nanoTime();
        readAndExpire(ipv4.all(), now, all);
        readAndExpire(ipv6.all(), now, all);
    }

    private void readAndExpire(List<Lane> lanes, long now, boolean all) {
        for (int i = 0; i < lanes.size(); i++) {
            var lane = lanes.get(i);
            if (all || lane.isWorthReading(now)) {
                read += lane.read(now);
            }
            lane.expire(now);
        }
    }

    private void rest(boolean busy) {
        long now = System.nanoTime();
        // a timeout may be a millisecond late, so the busy need not look for the next
        long patience =
                busy ? PAUSE_NANOS : sooner(nanosToNextTimeout(now), departures.nanosToNext(now));
        pollAll();
        wakeup.goingToSleep(busy);
        if (asked.isEmpty() && running.getAsBoolean()) {
            libc.ppoll(polled, busy ? 1 : polledCount, patience);
        }
        wakeup.awake();
        lookedAtAll = !busy;
        if (polled.get(JAVA_SHORT, 6) != 0) {
            wakeup.reset();
            polled.set(JAVA_SHORT, 6, (short) 0);
        }
    }

    private long nanosToNextTimeout(long now) {
        return sooner(nanosToNextTimeout(ipv4.all(), now), nanosToNextTimeout(ipv6.all(), now));
    }

    private static long nanosToNextTimeout(List<Lane> lanes, long now) {
        long next = -1;
        for (int i = 0; i < lanes.size(); i++) {
            next = sooner(next, lanes.get(i).nanosToNextTimeout(now));
        }
        return next;
    }

    /// The shorter time; a negative one is for ever.
    private static long sooner(long one, long other) {
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
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
