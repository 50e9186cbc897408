package io.pingwall.probe.icmp;

import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Traffic;
import io.pingwall.probe.icmp.engine.OwnAddresses;

import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/// Pings any number of hosts through one ICMP socket a family, on Linux, without native code of our
/// own.
///
/// One platform thread owns the sockets: a call into C would hold the carrier of a virtual thread.
final class IcmpEngine implements Pinger {
    private static final System.Logger LOG = System.getLogger(IcmpEngine.class.getName());
    private static final long REFUSING_NANOS = 10_000_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final ConcurrentLinkedQueue<List<Echo>> asked = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<EchoBatch> askedLater = new ConcurrentLinkedQueue<>();
    private final Wakeup wakeup = new Wakeup();
    private final Ignored ignored = new Ignored();
    private final CompletableFuture<Means> opened = new CompletableFuture<>();
    private final Thread thread;
    private volatile boolean running = true;
    private boolean loggedAnswer;
    private final Means means;

    /// Opens the sockets. Takes up to 0.3 s the first time: not for the JavaFX thread.
    IcmpEngine() {
        thread = Thread.ofPlatform().name("icmp-engine").daemon().start(this::run);
        means = opened.join();
    }

    @Override
    public void ask(List<Echo> batch) {
        asked.add(List.copyOf(batch));
        wakeup.wake();
    }

    @Override
    public void ask(EchoBatch batch) {
        askedLater.add(batch);
        wakeup.wakeFromSleep();
    }

    @Override
    public Means means() {
        return means;
    }

    /// What is late and what is a second answer are not told apart.
    @Override
    public Traffic traffic() {
        return new Traffic(
                ignored.late.sum(),
                ignored.duplicates.sum(),
                ignored.strangers.sum(),
                ignored.dropped.sum());
    }

    /// What was read and counts for nothing.
    Ignored ignored() {
        return ignored;
    }

    @Override
    public void close() {
        running = false;
        wakeup.wake();
        if (!thread.equals(Thread.currentThread())) {
            try {
                thread.join(CLOSING);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        try (var arena = Arena.ofConfined()) {
            var shared =
                    new Lane.Shared(
                            arena,
                            new Libc(arena),
                            new Cookies(),
                            new OwnAddresses(),
                            ignored,
                            this::end);
            var queues = new EngineLoop.Asked(asked, askedLater);
            var loop = new EngineLoop(shared, queues, wakeup, () -> running);
            opened.complete(loop.means());
            try {
                loop.run();
            } finally {
                loop.close();
            }
        } catch (RuntimeException | Error e) {
            opened.completeExceptionally(e);
            LOG.log(Level.ERROR, "the ICMP engine stopped", e);
            refuseAll();
        } finally {
            wakeup.close();
        }
    }

    /// Nobody is left waiting for an engine that is no more.
    private void refuseAll() {
        while (running) {
            for (var batch = asked.poll(); batch != null; batch = asked.poll()) {
                batch.forEach(echo -> refuse(echo, System.nanoTime()));
            }
            for (var batch = askedLater.poll(); batch != null; batch = askedLater.poll()) {
                for (int i = 0; i < batch.size(); i++) {
                    refuse(batch.echo(i), batch.due(i));
                }
                batch.release();
            }
            LockSupport.parkNanos(REFUSING_NANOS);
        }
    }

    private void refuse(Echo echo, long dueNanos) {
        var flight = new Flight(0);
        flight.begin(echo, dueNanos, 0);
        flight.sentNanos = System.nanoTime();
        end(flight, EngineLoop.stopped());
    }

    /// Whoever asked may fail without harm to the others.
    private void end(Flight flight, Outcome outcome) {
        try {
            flight.end(outcome);
        } catch (RuntimeException | Error e) {
            if (!loggedAnswer) {
                loggedAnswer = true;
                LOG.log(Level.ERROR, "an answer could not be handed on; said once", e);
            }
        }
    }
}
