package io.pingwall.monitor;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Probe;
import io.pingwall.target.Settings;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Runs blocking checks, each on a virtual thread of its own, so many at once and no more.
final class Checks implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Checks.class.getName());

    private final Probe probe;
    private final Clock clock;
    private final Standstills standstills;
    private final int limit;
    private final Semaphore room;
    private final AtomicBoolean logged = new AtomicBoolean();
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("check-", 0).factory());

    Checks(Probe probe, Clock clock, Standstills standstills, int limit) {
        this.probe = probe;
        this.clock = clock;
        this.standstills = standstills;
        this.limit = limit;
        this.room = new Semaphore(limit);
    }

    /// Whether none is under way.
    boolean isIdle() {
        return room.availablePermits() == limit;
    }

    /// Starts a check and returns at once.
    ///
    /// @param underWay true while it runs
    /// @return false where there is no room for one more
    boolean start(InetAddress address, Settings settings, AtomicBoolean underWay, Echo.Answer to) {
        if (!room.tryAcquire()) {
            return false;
        }
        underWay.set(true);
        threads.execute(() -> run(address, settings, underWay, to));
        return true;
    }

    private void run(
            InetAddress address, Settings settings, AtomicBoolean underWay, Echo.Answer to) {
        try {
            long began = clock.nanos();
            var attempted = attempt(address, settings);
            var outcome = standstills.judged(attempted, began, clock.nanos());
            underWay.set(false);
            to.tell(outcome, began);
        } catch (InterruptedException _) {
            // only close interrupts, and nobody waits for the answer then
            Thread.currentThread().interrupt();
        } finally {
            underWay.set(false);
            room.release();
        }
    }

    private Outcome attempt(InetAddress address, Settings settings) throws InterruptedException {
        try {
            return probe.attempt(address, settings.check(), settings.timeout());
        } catch (RuntimeException e) {
            if (logged.compareAndSet(false, true)) {
                LOG.log(Level.ERROR, "A check failed on this machine", e);
            }
            return new Outcome.Unasked(Cause.BROKEN, e.toString());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
