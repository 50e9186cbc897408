package io.pingwall.probe.icmp.engine;

import io.pingwall.language.Phrases;
import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Cause;
import io.pingwall.probe.Outcome.Unasked;
import io.pingwall.probe.Pinger;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/// Pings any number of hosts through one [Transport].
///
/// One platform thread owns it: a call into C would hold the carrier of a virtual thread.
public final class Engine implements Pinger {
    private static final Phrases SAY = Phrases.of(Engine.class);

    private static final System.Logger LOG = System.getLogger(Engine.class.getName());
    private static final int SENDS_BETWEEN_READS = 32;
    private static final long REFUSING_NANOS = 10_000_000;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final ConcurrentLinkedQueue<List<Echo>> queue = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Transport> opened = new CompletableFuture<>();
    private final AtomicBoolean asleep = new AtomicBoolean();
    private final Transport.Opening opening;
    private final Thread thread;
    private final Transport transport;
    private volatile boolean running = true;
    private boolean loggedAnswer;

    /// Opens the transport. Takes up to 0.3 s the first time: not for the JavaFX thread.
    ///
    /// @throws java.util.concurrent.CompletionException where it can't be opened
    public Engine(Transport.Opening opening) {
        this.opening = opening;
        thread = Thread.ofPlatform().name("icmp-engine").daemon().start(this::run);
        transport = opened.join();
    }

    /// What is told of a ping that was under way when the engine stopped unmeant.
    public static Outcome stopped() {
        return new Unasked(Cause.BROKEN, SAY.of("engine-stopped"));
    }

    @Override
    public void ask(List<Echo> batch) {
        queue.add(List.copyOf(batch));
        // costs nothing while the engine is busy
        if (asleep.compareAndSet(true, false)) {
            transport.wake();
        }
    }

    @Override
    public Means means() {
        return transport.means();
    }

    @Override
    public void close() {
        running = false;
        transport.wake();
        if (!thread.equals(Thread.currentThread())) {
            try {
                thread.join(CLOSING);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void run() {
        try (var owned = opening.open(this::end)) {
            opened.complete(owned);
            while (running) {
                launchAll(owned);
                owned.settle();
                rest(owned);
            }
        } catch (RuntimeException | Error e) {
            if (!opened.completeExceptionally(e)) {
                LOG.log(Level.ERROR, "the ICMP engine stopped", e);
                refuseAll();
            }
        }
    }

    private void launchAll(Transport owned) {
        int sent = 0;
        for (var batch = queue.poll(); batch != null; batch = queue.poll()) {
            for (var echo : batch) {
                owned.launch(new Flight(echo, System.nanoTime()));
                if (++sent % SENDS_BETWEEN_READS == 0) {
                    owned.settle();
                    if (!running) {
                        return;
                    }
                }
            }
        }
    }

    private void rest(Transport owned) {
        asleep.set(true);
        // whoever put something in before this look is seen, whoever comes after it wakes
        if (queue.isEmpty() && running) {
            owned.rest();
        }
        asleep.set(false);
    }

    /// Nobody is left waiting for an engine that is no more.
    private void refuseAll() {
        while (running) {
            for (var batch = queue.poll(); batch != null; batch = queue.poll()) {
                for (var echo : batch) {
                    end(new Flight(echo, System.nanoTime()), stopped());
                }
            }
            LockSupport.parkNanos(REFUSING_NANOS);
        }
    }

    /// Whoever asked may fail without harm to the others; once closed, nobody is told anything.
    private void end(Flight flight, Outcome outcome) {
        if (!running) {
            return;
        }
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
