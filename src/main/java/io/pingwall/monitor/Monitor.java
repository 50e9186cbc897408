package io.pingwall.monitor;

import io.pingwall.health.HostState;
import io.pingwall.probe.Means;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Probe;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The door to everything that is watched. Any thread may call it; no call waits for the network.
public final class Monitor implements AutoCloseable {
    /// What a monitor is built of. `names` never blocks; `connect` may.
    public record Parts(
            Pinger pinger,
            Probe connect,
            io.pingwall.probe.Names names,
            Clock clock,
            List<Consumer<Update>> subscribers) {}

    public Monitor(Parts parts) {}

    /// Begins to ask. Targets may be watched before and after.
    public void start() {}

    /// Makes these the watched targets: new ones are asked, those no longer named are forgotten,
    /// and those already watched keep their state.
    public void watch(Collection<Target> targets) {
        throw new UnsupportedOperationException();
    }

    public void pause(Collection<TargetId> ids) {
        throw new UnsupportedOperationException();
    }

    public void resume(Collection<TargetId> ids) {
        throw new UnsupportedOperationException();
    }

    /// Takes the states that changed since the last call. One reader.
    public List<HostState> drain() {
        throw new UnsupportedOperationException();
    }

    /// The latest state of every watched target, in the order in which they were given.
    public List<HostState> states() {
        throw new UnsupportedOperationException();
    }

    public Optional<HostState> state(TargetId id) {
        throw new UnsupportedOperationException();
    }

    public Figures figures() {
        throw new UnsupportedOperationException();
    }

    public Means means() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
