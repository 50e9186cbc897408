package io.pingwall.monitor;

import io.pingwall.monitor.Figures.Own;
import io.pingwall.monitor.Figures.Recent;
import io.pingwall.probe.Traffic;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// The monitor's own health: once a second a look at the processors, the pinger and the lateness.
/// Any thread may ask for the figures.
final class Vitals implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Vitals.class.getName());

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /// Looks that a warning outlives its reason by, so that a person can read it.
    static final int RECENT = 10;

    private static final int JUDGED = 5;
    private static final double FULL = 0.97;
    private static final double STARVED = 0.5;

    /// What is looked at once a second.
    record Look(Load load, Duration lateness, Traffic traffic) {}

    private final Clock clock;
    private final Supplier<Look> look;
    private final Standstills standstills = new Standstills();

    /// The latest [#RECENT] looks, and the one before them to count from. Guarded by this.
    private final ArrayDeque<Look> looks = new ArrayDeque<>();

    private @Nullable CollectorPauses pauses;
    private volatile boolean closed;

    Vitals(Clock clock, Supplier<Look> look) {
        this.clock = clock;
        this.look = look;
    }

    Standstills standstills() {
        return standstills;
    }

    synchronized void start() {
        if (pauses == null && !closed) {
            pauses = new CollectorPauses(standstills.pauses(), clock);
            Thread.ofVirtual().name("vitals").start(this::run);
        }
    }

    private void run() {
        boolean logged = false;
        while (!closed) {
            LockSupport.parkNanos(SECOND);
            try {
                add(look.get());
            } catch (RuntimeException e) {
                if (!logged) {
                    LOG.log(Level.ERROR, "The monitor's own health could not be read", e);
                    logged = true;
                }
            }
        }
    }

    synchronized void add(Look latest) {
        looks.addLast(latest);
        if (looks.size() > RECENT + 1) {
            looks.removeFirst();
        }
    }

    synchronized Own own(Traffic traffic) {
        var collector = standstills.pauses();
        var stalls = standstills.stalls();
        var load = looks.isEmpty() ? Load.UNKNOWN : looks.getLast().load();
        return new Own(
                collector.count(),
                Duration.ofNanos(collector.total()),
                Duration.ofNanos(collector.worst()),
                stalls.count(),
                Duration.ofNanos(stalls.worst()),
                load.own(),
                load.machine(),
                isSaturated(),
                traffic,
                recent(traffic));
    }

    private Recent recent(Traffic traffic) {
        long from = clock.nanos() - RECENT * SECOND;
        var lateness =
                looks.stream()
                        .skip(Math.max(0, looks.size() - RECENT))
                        .map(Look::lateness)
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO);
        long before = looks.size() <= RECENT ? 0 : looks.getFirst().traffic().dropped();
        return new Recent(
                lateness,
                Duration.ofNanos(standstills.pauses().worstSince(from)),
                Duration.ofNanos(standstills.stalls().worstSince(from)),
                traffic.dropped() - before);
    }

    /// Over the last seconds: one busy second is no news.
    private boolean isSaturated() {
        if (looks.size() < JUDGED) {
            return false;
        }
        var latest = looks.stream().skip(looks.size() - JUDGED).map(Look::load).toList();
        return latest.stream().mapToDouble(Load::machine).average().orElse(0) >= FULL
                || latest.stream().mapToDouble(Load::waiting).average().orElse(0) > STARVED;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (pauses != null) {
            pauses.close();
        }
    }
}
