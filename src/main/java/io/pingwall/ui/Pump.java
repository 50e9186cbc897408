package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.monitor.Clock;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Carries changed states from the monitor to the screen: one task in flight, and no more often
/// than the screen can take.
public final class Pump implements AutoCloseable {
    /// @param drain takes the states that changed since it was last called; on the pump's thread
    /// @param show puts them on screen; on `screen`
    /// @param screen runs a task on the JavaFX thread
    public record Parts(
            Supplier<List<HostState>> drain,
            Consumer<List<HostState>> show,
            Executor screen,
            Clock clock) {}

    public Pump(Parts parts) {}

    public void start() {
        throw new UnsupportedOperationException();
    }

    /// How long ago the picture on screen was complete. Any thread.
    public Duration age() {
        throw new UnsupportedOperationException();
    }

    /// How long ago anything changed on screen. Any thread.
    public Duration sinceChange() {
        throw new UnsupportedOperationException();
    }

    /// The time that showing took on the JavaFX thread, a frame each.
    public FrameTimes times() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
