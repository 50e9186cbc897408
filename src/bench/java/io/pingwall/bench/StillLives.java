package io.pingwall.bench;

import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.probe.ConnectProbe;
import io.pingwall.probe.Means;
import io.pingwall.probe.Names;
import io.pingwall.ui.BoardTab;
import io.pingwall.ui.Live;
import io.pingwall.ui.Lives;
import io.pingwall.ui.Pump;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Lives that stand still: a monitor that was never started, a pump that carries nothing, and a
/// history that is handed in. Of the JavaFX thread.
public final class StillLives implements Lives {
    private final Means means;
    private final History history;
    private final Clock clock;
    private final List<BoardTab> boards = new ArrayList<>();
    private final Names names = new Names();

    /// @param now the only time there is
    public StillLives(Means means, History history, Instant now) {
        this.means = means;
        this.history = history;
        clock =
                new Clock() {
                    @Override
                    public long nanos() {
                        return 0;
                    }

                    @Override
                    public Instant wall() {
                        return now;
                    }
                };
    }

    @Override
    public void begin(BoardTab board) {
        var monitor =
                new Monitor(
                        new Monitor.Parts(
                                new SyntheticPinger(means),
                                new ConnectProbe(),
                                names,
                                clock,
                                List.of()));
        var pump = new Pump(new Pump.Parts(List::of, board::show, _ -> {}, clock));
        board.attach(new Live(monitor, history, pump));
        boards.add(board);
    }

    /// Shows these on every board that has them.
    public void show(List<HostState> states) {
        boards.forEach(board -> board.show(states));
    }

    @Override
    public void end(BoardTab board) {
        boards.remove(board);
    }
}
