package io.pingwall.bench;

import io.pingwall.history.RecentHistory;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.probe.ConnectProbe;
import io.pingwall.probe.Names;
import io.pingwall.probe.Pinger;
import io.pingwall.ui.BoardTab;
import io.pingwall.ui.Live;
import io.pingwall.ui.Lives;
import io.pingwall.ui.Pump;

import javafx.application.Platform;

import java.util.ArrayList;
import java.util.List;

/// What runs behind the boards: real monitor, history and pump over a pinger that is handed in.
final class RunningLives implements Lives, AutoCloseable {
    private final Pinger pinger;
    private final Pulses pulses;
    private final Names names = new Names();
    private final List<Live> running = new ArrayList<>();

    /// @param pulses told what showing costs
    RunningLives(Pinger pinger, Pulses pulses) {
        this.pinger = pinger;
        this.pulses = pulses;
    }

    @Override
    public void begin(BoardTab board) {
        var history = new RecentHistory(Clock.SYSTEM);
        var monitor =
                new Monitor(
                        new Monitor.Parts(
                                pinger, new ConnectProbe(), names, Clock.SYSTEM, List.of(history)));
        monitor.start();
        var pump =
                new Pump(
                        new Pump.Parts(
                                monitor::drain,
                                changed -> pulses.show(() -> board.show(changed)),
                                Platform::runLater,
                                Clock.SYSTEM));
        var live = new Live(monitor, history, pump);
        running.add(live);
        board.attach(live);
        pump.start();
    }

    @Override
    public void end(BoardTab board) {}

    @Override
    public void close() {
        running.forEach(live -> live.pump().close());
        running.forEach(live -> live.monitor().close());
        names.close();
    }
}
