package io.pingwall.ui;

import io.pingwall.board.WallSettings;
import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.monitor.Clock;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Scheme;
import io.pingwall.ui.control.Sheet;
import io.pingwall.ui.control.Toast;
import io.pingwall.ui.wallmode.WallMode;

import javafx.scene.Node;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Wall mode as the window uses it: its keys, what it is fed, what it is locked by. Of the JavaFX
/// thread.
final class WallSwitch {
    private final Sheet sheet;
    private final WallMode wall;

    /// @param states the latest of all hosts, in the order of the board
    WallSwitch(
            MainWindow.Parts window,
            OpenBoard board,
            Sheet sheet,
            Toast toast,
            History history,
            Supplier<List<HostState>> states) {
        this.sheet = sheet;
        wall =
                new WallMode(
                        new WallMode.Parts(
                                history,
                                states,
                                window.clock(),
                                Clock.SYSTEM,
                                window.screen(),
                                window.background(),
                                toast::show));
        board.documentProperty().subscribe(document -> wall.title(document.title()));
    }

    Map<Command, Runnable> commands() {
        return Map.of(
                Command.WALL_MODE, wall::toggle, Command.WALL_SHEET, () -> wall.choose(sheet));
    }

    WallSettings settings() {
        return wall.settings();
    }

    void recall(WallSettings remembered) {
        wall.take(remembered);
    }

    void attach(Pump pump) {
        wall.attach(() -> longer(pump.age(), pump.sinceChange()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    void setTargets(List<HostState> states) {
        wall.setTargets(states);
    }

    void turned(HostState after) {
        wall.turned(after);
    }

    void show(List<HostState> changed) {
        wall.show(changed);
    }

    boolean isOn() {
        return wall.isOn();
    }

    /// Says a sentence in the last line of the wall; an empty one ends it.
    void note(String sentence) {
        wall.note(sentence);
    }

    void enter() {
        wall.enter();
    }

    void theme(Scheme scheme) {
        wall.theme(scheme);
    }

    /// Whether it is only left with a PIN.
    boolean isLocked() {
        return wall.isLocked();
    }

    /// Whether any key of the window counts.
    boolean takesKeys() {
        return !sheet.isOpen() && !wall.isLocked();
    }

    /// To be laid over everything else in the window.
    ///
    /// @param hidden what it may lie over
    Node cover(Node hidden) {
        return wall.cover(hidden);
    }

    void stop() {
        wall.stop();
    }
}
