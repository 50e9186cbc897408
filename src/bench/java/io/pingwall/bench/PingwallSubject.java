package io.pingwall.bench;

import io.pingwall.board.Preferences.Order;
import io.pingwall.probe.Means;
import io.pingwall.target.Target;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// The real window, with monitor, history and pump as they are; only the pinger asks nobody.
final class PingwallSubject implements Subject {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double ZOOM = 3;
    private static final String TYPED = "rtt>20ms -group:oslo";
    private static final int PULSES_A_KEY = 9;
    private static final int PULSES_TO_OPEN = 5;
    private static final String SETTINGS = "theme = \"light\"\ntray = false\n";

    private final List<Target> targets;
    private final SyntheticPinger pinger =
            new SyntheticPinger(new Means(Means.Way.RAW, Means.Way.RAW, ""));
    private final Path folder;
    private final Path board;
    private final SyntheticWindow window;
    private final Ramp ramp = new Ramp();

    /// Of the JavaFX thread.
    PingwallSubject(List<Target> targets, Pulses pulses) throws IOException {
        this.targets = targets;
        folder = Files.createTempDirectory("pingwall-bench");
        board = SyntheticBoard.write(folder.resolve("bench.pingwall"), "Synthetic hosts", targets);
        window =
                new SyntheticWindow(
                        new SyntheticWindow.Parts(
                                folder.resolve("home"),
                                SETTINGS,
                                InstantSource.system(),
                                new RunningLives(pinger, pulses)));
        pulses.watch(window.scene());
    }

    @Override
    public void open() {
        window.show(List.of(board), WIDTH, HEIGHT);
    }

    @Override
    public int asked() {
        return targets.size();
    }

    @Override
    public long answers() {
        return pinger.answers();
    }

    @Override
    public List<Scenario> scenarios() {
        return List.of(
                Scenario.still("all hosts"),
                Scenario.lasting("minimised", () -> minimise(true), () -> minimise(false)),
                Scenario.lasting(
                        "by RTT",
                        () -> window.wall().order(Order.RTT),
                        () -> window.wall().order(Order.FILE)),
                new Scenario("typing a filter", ramp::restart, this::type, this::clear),
                new Scenario("resizing", ramp::restart, this::resize, this::fit),
                new Scenario("scrolling", () -> zoom(ZOOM), this::scroll, () -> zoom(1)),
                new Scenario("chart panning", this::openHost, this::drag, this::closeHost));
    }

    private void minimise(boolean now) {
        window.stage().setIconified(now);
    }

    private boolean type() {
        long pulse = ramp.next();
        if (pulse % PULSES_A_KEY != 0) {
            return false;
        }
        int length = (int) (pulse / PULSES_A_KEY % (TYPED.length() + 1));
        field().setText(TYPED.substring(0, length));
        return true;
    }

    private void clear() {
        field().clear();
    }

    private TextInputControl field() {
        return (TextInputControl) window.find("#filter");
    }

    private boolean resize() {
        double share = ramp.between(120);
        window.stage().setWidth(WIDTH * (1 - 0.3 * share));
        window.stage().setHeight(HEIGHT * (1 - 0.3 * share));
        return true;
    }

    private void fit() {
        window.stage().setWidth(WIDTH);
        window.stage().setHeight(HEIGHT);
    }

    private void zoom(double factor) {
        ramp.restart();
        window.wall().zoom(factor);
    }

    private boolean scroll() {
        Hands.scroll(window.wall(), ramp.rises(120) ? -12 : 12);
        return true;
    }

    private void openHost() {
        ramp.restart();
        window.wall().requestFocus();
        window.wall().select(targets.getFirst().id());
        Hands.press(window.scene(), KeyCode.ENTER);
    }

    private boolean drag() {
        long pulse = ramp.next();
        if (pulse < PULSES_TO_OPEN) {
            return false;
        }
        var chart = window.find("#chart");
        if (pulse == PULSES_TO_OPEN) {
            Hands.mouse(chart, MouseEvent.MOUSE_PRESSED, 80);
        }
        Hands.mouse(chart, MouseEvent.MOUSE_DRAGGED, 80 + 2_000 * ramp.share(360));
        return true;
    }

    private void closeHost() {
        Hands.press(window.scene(), KeyCode.ESCAPE);
        window.wall().clearSelection();
    }
}
