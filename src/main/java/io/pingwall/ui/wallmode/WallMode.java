package io.pingwall.ui.wallmode;

import io.pingwall.board.WallSettings;
import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.language.Phrases;
import io.pingwall.monitor.Clock;
import io.pingwall.ui.control.Scheme;
import io.pingwall.ui.control.Sheet;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.stage.Screen;
import javafx.util.Duration;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Wall mode: the board on whole monitors, to be read from a distance; looked at, never edited. Of
/// the JavaFX thread, every method.
///
/// Is told what turned whether it is on or not, so that it knows what changed last. A monitor that
/// is unplugged or asleep loses its window and gets it again when it is back.
public final class WallMode {
    private static final Phrases SAY = Phrases.of(WallMode.class);

    /// @param states the latest of all hosts, in the order of the board
    /// @param screen runs a task on the JavaFX thread
    /// @param background runs tasks off it
    /// @param say tells a person a sentence in the window
    public record Parts(
            History history,
            Supplier<List<HostState>> states,
            InstantSource clock,
            Clock ticks,
            Executor screen,
            Executor background,
            Consumer<String> say) {}

    private static final Duration BEAT = Duration.millis(250);
    private static final long BEATS_TO_NUDGE = 160;

    private final Parts parts;
    private final Watched watched = new Watched();
    private final Gate gate;
    private final StayAwake awake;
    private final Cover cover;
    private final Map<String, WallScreen> screens = new LinkedHashMap<>();
    private final Timeline timeline = new Timeline(new KeyFrame(BEAT, _ -> beat()));
    private final InvalidationListener plugged = _ -> place();
    private WallSettings settings = WallSettings.DEFAULT;
    private Supplier<java.time.Duration> age = () -> java.time.Duration.ZERO;
    private String title = "";
    private Scheme scheme = Scheme.LIGHT;
    private boolean on;
    private long beats;

    public WallMode(Parts parts) {
        this.parts = parts;
        gate = new Gate(new Gate.Parts(parts.screen(), parts.background(), parts.ticks()));
        awake = new StayAwake(parts.background());
        cover = new Cover(gate, this::leave);
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    public WallSettings settings() {
        return settings;
    }

    /// Takes what a person chose, or what was remembered.
    public void take(WallSettings next) {
        settings = next;
        gate.pin(next.pin());
        screens.values().forEach(screen -> screen.take(next));
        if (on) {
            cover.show(gate.isLocked());
            place();
        }
    }

    /// @param newest how old the newest state is
    public void attach(Supplier<java.time.Duration> newest) {
        age = newest;
    }

    public void title(String next) {
        title = next;
        screens.values().forEach(screen -> screen.showTitle(next));
    }

    public void theme(Scheme next) {
        scheme = next;
        screens.values().forEach(screen -> screen.theme(next));
    }

    public void setTargets(List<HostState> hosts) {
        watched.setTargets(hosts);
        screens.values().forEach(WallScreen::retarget);
    }

    /// Shows changed states while it is on; while it is off [#turned] is enough.
    public void show(List<HostState> changed) {
        if (on) {
            var fallen = watched.show(changed);
            long now = parts.ticks().nanos();
            screens.values().forEach(screen -> screen.show(changed, fallen, now));
        }
    }

    /// Remembers that a host's status is another one, for the strip of the last changes.
    public void turned(HostState after) {
        if (!on) {
            watched.show(List.of(after));
        }
    }

    /// Says a sentence in the last line of the wall, where it is on; an empty one ends it.
    public void note(String sentence) {
        screens.values().forEach(screen -> screen.note(sentence));
    }

    public boolean isOn() {
        return on;
    }

    /// Whether the window beside the wall is locked as well.
    public boolean isLocked() {
        return on && gate.isLocked();
    }

    /// What hides the window as long as it is locked; to be laid over everything else.
    ///
    /// @param hidden what takes no keys meanwhile
    public Node cover(Node hidden) {
        cover.over(hidden);
        return cover.node();
    }

    /// The card that asks how the wall is shown, after the PIN where there is one.
    public void choose(Sheet sheet) {
        new WallSheet(sheet, gate, this::take, parts.background(), parts.screen())
                .open(settings, this::enter);
    }

    /// Turns it on, or off where there is no PIN.
    public void toggle() {
        if (!on) {
            enter();
        } else if (!gate.isLocked()) {
            leave();
        }
    }

    public void enter() {
        if (on) {
            return;
        }
        watched.setTargets(parts.states().get());
        on = true;
        awake.begin();
        Screen.getScreens().addListener(plugged);
        timeline.play();
        cover.show(gate.isLocked());
        place();
        if (screens.isEmpty()) {
            parts.say().accept(SAY.of("no-monitor"));
        }
    }

    private void leave() {
        on = false;
        cover.show(false);
        timeline.stop();
        Screen.getScreens().removeListener(plugged);
        awake.end();
        screens.values().forEach(WallScreen::close);
        screens.clear();
    }

    /// Turns it off, whatever the PIN: the program ends.
    public void stop() {
        if (on) {
            leave();
        }
    }

    private void place() {
        var connected = Monitors.connected();
        var wanted = Monitors.shown(settings.screens(), List.copyOf(connected.keySet()));
        screens.entrySet()
                .removeIf(open -> {
                    boolean gone = !wanted.contains(open.getKey());
                    if (gone) {
                        open.getValue().close();
                    }
                    return gone;
                });
        for (var name : wanted) {
            var screen = connected.get(name);
            if (screen != null && !screens.containsKey(name)) {
                screens.put(name, open(screen));
            }
        }
        beat();
    }

    private WallScreen open(Screen screen) {
        var opened =
                new WallScreen(
                        new WallScreen.Parts(
                                watched,
                                parts.history(),
                                parts.clock(),
                                parts.ticks(),
                                gate,
                                this::leave),
                        screen,
                        settings);
        opened.theme(scheme);
        opened.showTitle(title);
        opened.open();
        return opened;
    }

    private void beat() {
        if (!on) {
            return;
        }
        if (++beats % BEATS_TO_NUDGE == 0) {
            awake.nudge();
        }
        var old = Freshness.tooOld(age.get(), Freshness.limit(watched.hosts()));
        long now = parts.ticks().nanos();
        var time = parts.clock().instant();
        screens.values().forEach(screen -> screen.tick(now, time, old));
    }
}
