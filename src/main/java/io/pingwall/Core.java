package io.pingwall;

import io.pingwall.history.History;
import io.pingwall.history.RecentHistory;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.probe.Names;
import io.pingwall.probe.Pinger;
import io.pingwall.probe.Probe;

import java.util.List;
import java.util.function.Supplier;

/// The monitor and everything it stands on, running. Knows no screen.
///
/// Opening takes a third of a second, so never on the JavaFX thread.
record Core(Names names, Pinger pinger, RecentHistory recent, Monitor monitor)
        implements AutoCloseable {

    static Core open(Supplier<Pinger> opens, Probe connect) {
        var names = new Names();
        var pinger = opens.get();
        var recent = new RecentHistory(Clock.SYSTEM);
        var monitor =
                new Monitor(
                        new Monitor.Parts(pinger, connect, names, Clock.SYSTEM, List.of(recent)));
        monitor.start();
        return new Core(names, pinger, recent, monitor);
    }

    History history() {
        return recent;
    }

    @Override
    public void close() {
        monitor.close();
        pinger.close();
        names.close();
    }
}
