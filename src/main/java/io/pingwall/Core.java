package io.pingwall;

import io.pingwall.history.RecentHistory;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.probe.ConnectProbe;
import io.pingwall.probe.Means;
import io.pingwall.probe.Names;
import io.pingwall.probe.Pinger;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Supplier;

/// What all monitors of this process stand on. Knows no screen.
///
/// Opening takes a third of a second, so never on the JavaFX thread.
record Core(Names names, Pinger pinger) implements AutoCloseable {
    private static final Logger LOG = System.getLogger(Core.class.getName());

    static Core open(Supplier<Pinger> opens) {
        return new Core(new Names(), opens.get());
    }

    /// Notes in the log how this machine pings.
    static void tell(Means means) {
        LOG.log(
                Level.INFO,
                "Pings IPv4 by {0}, IPv6 by {1}. {2}",
                means.ipv4(),
                means.ipv6(),
                means.advice());
    }

    /// A monitor of its own, running, and what it remembers.
    record Watch(RecentHistory history, Monitor monitor) implements AutoCloseable {
        @Override
        public void close() {
            monitor.close();
        }
    }

    /// To be closed before this.
    Watch watch() {
        var recent = new RecentHistory(Clock.SYSTEM);
        var monitor =
                new Monitor(
                        new Monitor.Parts(
                                pinger, new ConnectProbe(), names, Clock.SYSTEM, List.of(recent)));
        monitor.start();
        return new Watch(recent, monitor);
    }

    @Override
    public void close() {
        pinger.close();
        names.close();
    }
}
