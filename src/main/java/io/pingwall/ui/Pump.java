package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.monitor.Clock;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Carries changed states from the monitor to the screen: one task in flight, and no more often
/// than the screen can take.
///
/// What changes at once on a large board is shown a portion a frame, so that the JavaFX thread is
/// never held for long. Holds no lock. A frame that took the JavaFX thread long is followed by a
/// longer rest, so that at most half of that thread's time goes into showing.
public final class Pump implements AutoCloseable {
    /// Thirty pictures a second: more can't be told apart, and cost.
    static final Duration FRAME = Duration.ofMillis(33);

    /// Where there is more than one portion: as often as JavaFX makes pictures.
    static final Duration PORTION = Duration.ofMillis(16);

    /// What a portion may hold the JavaFX thread, with room for the drawing in the same frame.
    private static final long BUDGET_NANOS = 3_000_000;

    private static final int FEWEST = 500;
    private static final int MOST = 50_000;

    private static final Logger LOG = System.getLogger(Pump.class.getName());

    /// @param drain takes the states that changed since it was last called; on the pump's thread
    /// @param show puts them on screen; on `screen`
    /// @param screen runs a task on the JavaFX thread
    public record Parts(
            Supplier<List<HostState>> drain,
            Consumer<List<HostState>> show,
            Executor screen,
            Clock clock) {}

    private final Parts parts;
    private final FrameTimes times = new FrameTimes();
    private final Semaphore shown = new Semaphore(0);
    private final AtomicBoolean complained = new AtomicBoolean();
    private volatile long completeAt;
    private volatile long changedAt;
    private final Thread thread;
    private List<HostState> waiting = List.of();
    private int first;
    private long taken;
    private int portion = 2 * FEWEST;

    public Pump(Parts parts) {
        this.parts = parts;
        completeAt = parts.clock().nanos();
        changedAt = completeAt;
        thread = Thread.ofVirtual().name("pump").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(beat());
            }
        } catch (InterruptedException _) {
            // told to stop
        } catch (RejectedExecutionException | IllegalStateException e) {
            LOG.log(Level.DEBUG, "the screen is gone", e);
        }
    }

    /// Takes what changed, has it or a portion of it shown, and waits until it is.
    ///
    /// @return how long to rest
    Duration beat() throws InterruptedException {
        long now = parts.clock().nanos();
        if (first == waiting.size()) {
            waiting = drained();
            first = 0;
            taken = now;
        }
        if (waiting.isEmpty()) {
            completeAt = taken;
            return FRAME;
        }
        int end = Math.min(waiting.size(), first + portion);
        long took = show(waiting.subList(first, end));
        portion = next(end - first, took);
        first = end;
        changedAt = taken;
        boolean complete = first == waiting.size();
        if (complete) {
            completeAt = taken;
        }
        long spent = parts.clock().nanos() - now;
        long frame = complete ? FRAME.toNanos() : PORTION.toNanos();
        return Duration.ofNanos(Math.max(Math.max(frame - spent, took), 1_000_000));
    }

    /// How many may be shown at once, after so many took so long.
    private int next(int shownNow, long took) {
        long fitting = shownNow * BUDGET_NANOS / Math.max(took, BUDGET_NANOS / 4);
        // a short list tells little of what a long one would take
        return shownNow < FEWEST ? portion : Math.clamp(fitting, FEWEST, MOST);
    }

    private long show(List<HostState> changed) throws InterruptedException {
        var took = new long[1];
        parts.screen()
                .execute(() -> {
                    long from = parts.clock().nanos();
                    try {
                        parts.show().accept(changed);
                    } catch (RuntimeException e) {
                        complain("could not show what changed", e);
                    } finally {
                        took[0] = parts.clock().nanos() - from;
                        shown.release();
                    }
                });
        shown.acquire();
        times.add(took[0]);
        return took[0];
    }

    private List<HostState> drained() {
        try {
            return parts.drain().get();
        } catch (RuntimeException e) {
            complain("could not take what changed", e);
            return List.of();
        }
    }

    private void complain(String what, RuntimeException e) {
        if (complained.compareAndSet(false, true)) {
            LOG.log(Level.ERROR, what + "; said once", e);
        }
    }

    /// How long ago the picture on screen was complete: grows while the JavaFX thread is busy. Any
    /// thread.
    public Duration age() {
        return since(completeAt);
    }

    /// How long ago anything changed on screen. Any thread.
    public Duration sinceChange() {
        return since(changedAt);
    }

    private Duration since(long nanos) {
        return Duration.ofNanos(Math.max(0, parts.clock().nanos() - nanos));
    }

    /// The time that showing took on the JavaFX thread, a frame each.
    public FrameTimes times() {
        return times;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
