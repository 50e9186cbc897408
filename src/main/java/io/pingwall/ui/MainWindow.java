package io.pingwall.ui;

import io.pingwall.board.Home;
import io.pingwall.board.Preferences;
import io.pingwall.language.Phrases;
import io.pingwall.ui.Shortcuts.Command;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;

/// The window: boards, each in a tab. Of the JavaFX thread, every method.
public final class MainWindow {
    private static final Phrases SAY = Phrases.of(MainWindow.class);

    private static final Duration BEAT = Duration.millis(500);
    private static final int BEATS_TO_REMEMBER = 6;

    /// @param screen runs a task on the JavaFX thread
    /// @param background runs tasks one after the other, off the JavaFX thread
    /// @param disk the same, for files
    /// @param doors what a person may start
    public record Parts(
            Stage stage,
            Theme theme,
            Home home,
            InstantSource clock,
            Executor screen,
            Executor background,
            Executor disk,
            Doors doors) {}

    private final Parts parts;
    private final Tabs tabs = new Tabs();
    private final RecentBoards recent;
    private final WindowChoices choices;
    private final AtLogin atLogin;
    private final Upkeep upkeep;
    private final CrashNotice notice;
    private final Neighbourhood around = new Around();
    private final Arrivals arrivals;
    private final Presence presence;
    private final Preferences remembered;
    private final Timeline beat = new Timeline(new KeyFrame(BEAT, _ -> beat()));
    private Preferences kept;
    private long beats;
    private Nearby nearby = Nearby.NOTHING;

    /// @param remembered what the window and its boards look like
    public MainWindow(Parts parts, Preferences remembered) {
        this.parts = parts;
        this.remembered = remembered;
        kept = remembered;
        recent = new RecentBoards(remembered.boards().recent());
        choices = WindowChoices.of(remembered.look());
        atLogin = AtLogin.of(parts, choices, tabs);
        arrivals = new Arrivals(tabs, parts.doors.lives(), this::make);
        presence = new Presence(parts, choices, tabs);
        upkeep = Upkeep.of(parts, choices, tabs);
        notice = new CrashNotice(parts, upkeep, tabs);
        var frame = remembered.frame();
        if (frame != null) {
            StageFrame.put(parts.stage, frame);
        }
        tabs.onSelected(this::selected);
        tabs.onClosed(this::closed);
        choices.speech()
                .addListener((_, _, _) ->
                        tabs.front().ifPresent(tab -> tab.say(SAY.of("next-language"))));
        lay();
        beat.setCycleCount(Animation.INDEFINITE);
        beat.play();
    }

    /// Opens the boards to start with, the first in front; where none is named, those that were
    /// open last; where there is none yet, the built-in one beside a welcome.
    public void open(List<Path> asked) {
        var boards = remembered.boards();
        var open = asked.isEmpty() ? boards.open() : asked;
        var shown = asked.isEmpty() ? boards.shown() : asked.getFirst();
        var first = parts.home.firstBoard();
        var places = open.isEmpty() ? List.of(shown == null ? first : shown) : open;
        for (var place : places.stream().map(Path::toAbsolutePath).distinct().toList()) {
            var tab = make();
            tab.open(place, !place.equals(first));
            tabs.add(tab);
            parts.doors.lives().begin(tab);
            if (shown != null && place.equals(shown.toAbsolutePath())) {
                tabs.select(tab);
            }
        }
    }

    /// Offers what was found around this machine, as long as a welcome is there.
    public void show(Nearby found) {
        nearby = found;
        tabs.all().forEach(tab -> tab.show(found));
    }

    /// Shows the board in front on whole monitors.
    public void enterWall() {
        tabs.front().ifPresent(BoardTab::enterWall);
    }

    /// Shows these boards too, the first in front, as another start of the program asks.
    ///
    /// @param wall whether the board in front is shown on whole monitors
    /// @param raise whether the window comes to the front
    /// @return whether it does; a wall that is locked stays as it is
    public boolean welcome(List<Path> boards, boolean wall, boolean raise) {
        if (tabs.all().stream().anyMatch(BoardTab::isLocked)) {
            return false;
        }
        if (raise) {
            Front.bring(parts.stage);
        }
        arrivals.open(boards, wall ? this::enterWall : () -> {});
        return true;
    }

    /// What to remember for next time.
    public Preferences preferences() {
        var front = tabs.front();
        var boards =
                new Preferences.Boards(
                        front.map(BoardTab::place).orElse(null),
                        tabs.all().stream().map(BoardTab::place).filter(Objects::nonNull).toList(),
                        recent.all());
        var look =
                choices.look(
                        parts.theme.choiceProperty().get(), front.map(BoardTab::zoom).orElse(1.0));
        // where a minimised window stands is no place
        var frame = parts.stage.isIconified() ? kept.frame() : StageFrame.of(parts.stage);
        return front.map(tab -> tab.preferences(boards, look, frame)).orElse(remembered);
    }

    public void stop() {
        beat.stop();
        notice.stop();
        presence.close();
        tabs.all().forEach(BoardTab::stop);
    }

    /// Twice a second.
    private void beat() {
        tabs.showStates();
        presence.show(tabs.all());
        if (++beats % BEATS_TO_REMEMBER == 0) {
            remember();
            tabs.all().forEach(BoardTab::lookAtDisk);
            upkeep.beat();
        }
    }

    /// So that little is lost where the program ends without warning.
    private void remember() {
        var now = preferences();
        if (!now.equals(kept)) {
            kept = now;
            parts.doors.keeps().accept(now);
        }
    }

    private void lay() {
        var scene = new Scene(new BorderPane(tabs.node()), 1280, 720);
        Shortcuts.install(
                scene,
                new Shortcuts.Keys(
                        () -> tabs.front().filter(BoardTab::takesKeys).isPresent(),
                        () -> tabs.front().map(BoardTab::does).orElse(Map.of()),
                        text -> tabs.front().ifPresent(tab -> tab.type(text))));
        Drops.install(
                scene,
                new Drops.Doors(
                        around::open,
                        text -> tabs.front().ifPresent(tab -> tab.add(text)),
                        sentence -> tabs.front().ifPresent(tab -> tab.say(sentence)),
                        parts.screen,
                        parts.disk));
        parts.stage.setScene(scene);
        parts.stage.setMinWidth(880);
        parts.stage.setMinHeight(480);
        parts.stage.setOnCloseRequest(event -> {
            if (tabs.all().stream().anyMatch(BoardTab::isLocked)) {
                event.consume();
            }
        });
        // before that no tab holds what it shows
        parts.stage.addEventHandler(
                WindowEvent.WINDOW_SHOWN, _ -> tabs.front().ifPresent(BoardTab::focus));
        parts.stage
                .focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        tabs.all().forEach(BoardTab::lookAtDisk);
                    }
                });
    }

    /// A tab that looks like the one in front.
    private BoardTab make() {
        var made = new BoardTab(parts, around);
        made.recall(tabs.front().isPresent() ? preferences() : remembered);
        made.show(nearby);
        made.titleProperty().subscribe(_ -> showTitle());
        made.fileProperty().subscribe(recent::opened);
        return made;
    }

    private void selected(@Nullable BoardTab before, BoardTab now) {
        if (before != null) {
            now.share(before);
        }
        showTitle();
        // only then does the tab hold what it shows; who goes along the tabs by keyboard stays
        // there
        if (!tabs.node().isFocusVisible()) {
            parts.screen.execute(now::focus);
        }
    }

    private void closed(BoardTab tab) {
        tab.stop();
        parts.doors.lives().end(tab);
    }

    private void showTitle() {
        tabs.front()
                .ifPresent(tab -> parts.stage.setTitle(tab.titleProperty().get() + " – Pingwall"));
    }

    private final class Around implements Neighbourhood {
        @Override
        public void open(Path place) {
            arrivals.open(place);
        }

        @Override
        public void create(Path place) {
            arrivals.create(place);
        }

        @Override
        public List<Path> recent() {
            return recent.all();
        }

        @Override
        public void forgetRecent() {
            recent.clear();
        }

        @Override
        public WindowChoices choices() {
            return choices;
        }

        @Override
        public AtLogin atLogin() {
            return atLogin;
        }

        @Override
        public Upkeep upkeep() {
            return upkeep;
        }

        @Override
        public void offer(Map<Command, Runnable> does) {
            does.put(Command.MINI, () -> presence.toggleMini(tabs.all()));
            does.put(Command.CLOSE_TAB, MainWindow.this::closeFront);
            does.put(Command.NEXT_TAB, () -> tabs.step(1));
            does.put(Command.PREVIOUS_TAB, () -> tabs.step(-1));
        }
    }

    private void closeFront() {
        if (tabs.all().size() > 1) {
            tabs.front().ifPresent(tabs::close);
        } else {
            tabs.front().ifPresent(tab -> tab.say(SAY.of("only-board")));
        }
    }
}
