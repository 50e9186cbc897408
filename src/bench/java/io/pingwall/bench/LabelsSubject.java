package io.pingwall.bench;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.monitor.Clock;
import io.pingwall.monitor.Monitor;
import io.pingwall.monitor.Update;
import io.pingwall.probe.ConnectProbe;
import io.pingwall.probe.Means;
import io.pingwall.probe.Names;
import io.pingwall.probe.Outcome;
import io.pingwall.target.Rates;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.TilePane;
import javafx.stage.Stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The usual way: a label for each host, and a task for the JavaFX thread at each change. Monitor
/// and pinger are the same as Pingwall's, the window holds nothing else.
final class LabelsSubject implements Subject {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private final List<Target> targets;
    private final SyntheticPinger pinger =
            new SyntheticPinger(new Means(Means.Way.RAW, Means.Way.RAW, ""));
    private final Map<TargetId, Label> labels = new HashMap<>();
    private final TilePane tiles = new TilePane(2, 2);
    private final Stage stage = new Stage();
    private final Pulses pulses;
    private final Ramp ramp = new Ramp();

    LabelsSubject(List<Target> targets, Pulses pulses) {
        this.targets = targets;
        this.pulses = pulses;
        tiles.setPrefTileWidth(100);
        tiles.setPrefTileHeight(32);
        for (var target : targets) {
            var label = new Label(target.name());
            label.setPrefSize(100, 32);
            labels.put(target.id(), label);
        }
        tiles.getChildren().setAll(targets.stream().map(each -> labels.get(each.id())).toList());
        var pane = new ScrollPane(tiles);
        pane.setFitToWidth(true);
        stage.setScene(new Scene(pane, WIDTH, HEIGHT));
        pulses.watch(stage.getScene());
    }

    @Override
    public void open() {
        stage.show();
        var monitor =
                new Monitor(
                        new Monitor.Parts(
                                pinger,
                                new ConnectProbe(),
                                new Names(),
                                Clock.SYSTEM,
                                List.of(this::told)));
        monitor.limit(Rates.UNLIMITED);
        monitor.watch(targets);
        monitor.start();
    }

    private void told(Update update) {
        var label = labels.get(update.after().target().id());
        if (label != null) {
            Platform.runLater(() -> pulses.show(() -> show(label, update)));
        }
    }

    private static void show(Label label, Update update) {
        HostState state = update.after();
        var rtt =
                update.result().outcome() instanceof Outcome.Reply(long nanos, _)
                        ? "%.1f ms".formatted(nanos / 1e6)
                        : "–";
        label.setText(state.target().name() + "\n" + rtt);
        label.setStyle(
                state.status() == Status.UP
                        ? "-fx-background-color: #b7e1c0"
                        : "-fx-background-color: #f3b4b0");
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                Scenario.still("all hosts"),
                new Scenario("resizing", ramp::restart, this::resize, this::fit));
    }

    private boolean resize() {
        double share = ramp.between(120);
        stage.setWidth(WIDTH * (1 - 0.3 * share));
        stage.setHeight(HEIGHT * (1 - 0.3 * share));
        return true;
    }

    private void fit() {
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
    }

    @Override
    public int asked() {
        return targets.size();
    }

    @Override
    public long answers() {
        return pinger.answers();
    }
}
