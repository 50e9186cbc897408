package io.pingwall.probe;

import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// Turns names into addresses off the probe path: asks in the background, remembers, asks again.
///
/// A name is asked for again every minute; after a failure in 5 s, then 10, 20, 40 and 60. A name
/// that nobody asks about for ten minutes is forgotten. Any thread.
public final class Names implements AutoCloseable {
    /// More at once make a home router's name server drop some.
    private static final int AT_ONCE = 50;

    private static final long SWEEP_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long FORGET_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Lookup lookup;
    private final LongSupplier clock;
    private final Executor background;
    private final Runnable stop;
    private final ConcurrentHashMap<String, Name> known = new ConcurrentHashMap<>();
    private final AtomicLong sweepAt;

    /// With this machine's resolver, on virtual threads.
    public Names() {
        this(Lookup.system(), System::nanoTime, Executors.newVirtualThreadPerTaskExecutor());
    }

    private Names(Lookup lookup, LongSupplier clock, ExecutorService threads) {
        this(lookup, clock, bounded(threads), threads::shutdownNow);
    }

    /// @param clock monotonic nanoseconds
    /// @param background where look-ups run
    public Names(Lookup lookup, LongSupplier clock, Executor background) {
        this(lookup, clock, background, () -> {});
    }

    private Names(Lookup lookup, LongSupplier clock, Executor background, Runnable stop) {
        this.lookup = lookup;
        this.clock = clock;
        this.background = background;
        this.stop = stop;
        sweepAt = new AtomicLong(clock.getAsLong() + SWEEP_NANOS);
    }

    private static Executor bounded(ExecutorService threads) {
        var permits = new Semaphore(AT_ONCE);
        return task ->
                threads.execute(() -> {
                    permits.acquireUninterruptibly();
                    try {
                        task.run();
                    } finally {
                        permits.release();
                    }
                });
    }

    /// What is known right now; never blocks. The first call for a name starts its resolution. A
    /// literal address is known at once. A name that resolved before keeps its last address while a
    /// later attempt fails.
    public Resolution find(String address) {
        long now = clock.getAsLong();
        forget(now);
        var name = known.get(address);
        if (name == null) {
            name = known.computeIfAbsent(address, text -> new Name(text, now));
        }
        return name.find(now, lookup, background);
    }

    /// How many names and addresses are remembered.
    int size() {
        return known.size();
    }

    private void forget(long now) {
        long due = sweepAt.get();
        if (now - due >= 0 && sweepAt.compareAndSet(due, now + SWEEP_NANOS)) {
            known.values().removeIf(name -> now - name.askedNanos() > FORGET_NANOS);
        }
    }

    @Override
    public void close() {
        stop.run();
    }

    /// The address to use of those that a name has: the one in use as long as it is among them, so
    /// that a name with several does not jump between hosts, or between IPv4 and IPv6.
    static InetAddress choose(Resolution present, List<InetAddress> addresses) {
        return present instanceof Resolution.Known(var inUse) && addresses.contains(inUse)
                ? inUse
                : addresses.getFirst();
    }
}
