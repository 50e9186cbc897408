package io.pingwall.bench;

import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Duration;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Times what a window does on the JavaFX thread: from the first animation of a pulse to the end of
/// its layout, and what was shown since the pulse before. What JavaFX does after that, copying to
/// its renderer, is in the thread's CPU time alone. Of the JavaFX thread, every method.
///
/// To be made before the window: the animation that was played first is run first.
final class Pulses {
    private static final long LOOK_EVERY = 10_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final AtomicLong longestStall = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private Spans work = new Spans();
    private Spans gaps = new Spans();
    private BooleanSupplier step = () -> false;
    private long shownNanos;
    private long shown;
    private boolean touched;
    private long pulses;
    private long busy;
    private long pulseBegan;
    private long begun;
    private long begunCpu;

    Pulses() {
        var first =
                new Transition() {
                    {
                        setCycleDuration(Duration.hours(1));
                        setInterpolator(Interpolator.LINEAR);
                        setCycleCount(Animation.INDEFINITE);
                    }

                    @Override
                    protected void interpolate(double share) {
                        begin();
                    }
                };
        first.play();
        Thread.ofPlatform().name("stalls").daemon().start(this::lookForStalls);
    }

    void watch(Scene scene) {
        scene.addPostLayoutPulseListener(this::end);
    }

    private void begin() {
        long now = System.nanoTime();
        gaps.add(now - pulseBegan);
        pulseBegan = now;
        touched |= step.getAsBoolean();
    }

    private void end() {
        long span = shownNanos + System.nanoTime() - pulseBegan;
        pulses++;
        busy += span;
        if (touched) {
            work.add(span);
        }
        shownNanos = 0;
        touched = false;
    }

    /// Runs what brings changes to the screen.
    void show(Runnable task) {
        long from = System.nanoTime();
        task.run();
        shownNanos += System.nanoTime() - from;
        shown++;
        touched = true;
    }

    /// Runs this in each pulse from here on.
    ///
    /// @param task whether it did anything
    void each(BooleanSupplier task) {
        step = task;
    }

    /// Begins to count anew.
    void restart() {
        work = new Spans();
        gaps = new Spans();
        pulses = 0;
        shown = 0;
        busy = 0;
        longestStall.set(0);
        begun = System.nanoTime();
        begunCpu = threads.getCurrentThreadCpuTime();
    }

    /// What was counted since [#restart].
    FrameCost read() {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new FrameCost(
                shown / seconds,
                pulses / seconds,
                work.percentile(0.5),
                work.percentile(0.99),
                work.percentile(1),
                longestStall.get(),
                gaps.percentile(0.5),
                gaps.percentile(0.99),
                busy / 1e9 / seconds,
                (threads.getCurrentThreadCpuTime() - begunCpu) / 1e9 / seconds);
    }

    void close() {
        over.set(true);
    }

    /// How long a task waits for the JavaFX thread; one is under way at a time.
    private void lookForStalls() {
        var underWay = new AtomicBoolean();
        while (!over.get()) {
            LockSupport.parkNanos(LOOK_EVERY);
            if (underWay.compareAndSet(false, true)) {
                long asked = System.nanoTime();
                Platform.runLater(() -> {
                    longestStall.accumulateAndGet(System.nanoTime() - asked, Math::max);
                    underWay.set(false);
                });
            }
        }
    }
}
