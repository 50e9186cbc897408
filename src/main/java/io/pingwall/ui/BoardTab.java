package io.pingwall.ui;

import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.board.Preferences;
import io.pingwall.health.HostState;
import io.pingwall.target.Problem;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.edit.BoardProblems;
import io.pingwall.ui.presence.Glance;
import io.pingwall.ui.presence.News;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One board in the window, and all that shows it. Of the JavaFX thread, every method.
///
/// It stands before anything runs behind it: [#attach] brings it to life.
public final class BoardTab {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final Desk desk;
    private final Home home;

    /// The file that a person or the last session named, whether it can be read or not.
    private @Nullable Path named;

    BoardTab(MainWindow.Parts parts, Neighbourhood around) {
        desk = new Desk(parts, around);
        home = parts.home();
        desk.board.documentProperty().subscribe(this::showTitle);
        desk.board.fileProperty().subscribe(this::showTitle);
        desk.board.savingProperty().subscribe(this::showTitle);
    }

    /// A board that can't be read is known by its file: what stands in for it has another name.
    private void showTitle() {
        var file = named;
        title.set(
                isUnreadable() && file != null
                        ? file.getFileName().toString()
                        : BoardName.of(desk.board.document()));
    }

    /// Whether its file could not be read, so that something else is shown in its place.
    boolean isUnreadable() {
        return standsIn(fileProperty().get()) && !desk.board.savingProperty().get();
    }

    /// The file to open next time; null where there is none.
    @Nullable Path place() {
        var file = fileProperty().get();
        return standsIn(file) ? named : file;
    }

    private boolean standsIn(@Nullable Path file) {
        return named != null
                && !named.equals(file)
                && (file == null || file.equals(home.firstBoard()));
    }

    Node node() {
        return desk.layers;
    }

    /// What the board is called.
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /// Null as long as the board has no place on disk.
    ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return desk.board.fileProperty();
    }

    /// The board in a few words.
    ///
    /// @param most how many hosts in trouble are named
    Glance glance(int most) {
        return desk.picture.glance(title.get(), most);
    }

    /// Says in the status line what changed since the last time, and to whoever listens.
    Optional<News.Item> tellNews(Instant now) {
        var item = desk.news.take(now);
        item.ifPresent(news -> desk.status.showNews(news.sentence()));
        return item;
    }

    Map<Command, Runnable> does() {
        return desk.does;
    }

    /// Takes the view that was remembered.
    void recall(Preferences remembered) {
        desk.views.recall(remembered);
        desk.header.viewProperty().set(remembered.view());
        desk.header.arrange().recall(remembered);
        desk.wall.recall(remembered.wall());
    }

    /// Takes what all boards have in common from the one that was in front.
    void share(BoardTab before) {
        desk.wall.recall(before.desk.wall.settings());
        desk.header.arrange().share(before.desk.header.arrange().saved());
    }

    /// What to remember of this board, with what concerns the whole window.
    Preferences preferences(
            Preferences.Boards boards, Preferences.Look look, Preferences.@Nullable Frame frame) {
        return new Preferences(
                boards,
                look,
                frame,
                desk.views.splits(),
                desk.header.viewProperty().get(),
                desk.views.columns(),
                desk.views.sort(),
                desk.header.arrange().orderProperty().get(),
                desk.header.arrange().saved(),
                desk.wall.settings());
    }

    /// How many times as large as they fit the tiles are.
    double zoom() {
        return desk.views.zoom();
    }

    /// Opens the board to start with; where there is none yet, the built-in one beside a welcome.
    ///
    /// @param wanted whether a person asked for this very file
    void open(Path place, boolean wanted) {
        if (wanted) {
            named = place;
        }
        desk.board.showUnsaved(Document.empty(""), "");
        desk.boards.start(
                place, wanted ? () -> desk.boards.missing(place) : desk.firstSteps::welcome);
    }

    /// Opens a board file; where that fails this board stays as it is.
    void open(Path place, OpenBoard.Opening told) {
        desk.board.open(place, told);
    }

    /// Begins a board at a place that a person chose, whatever is there.
    void create(Path place) {
        desk.boards.begin(place);
    }

    /// Says why a board could not be opened.
    void complain(Path place, List<Problem> problems) {
        BoardProblems.show(desk.sheet, place, problems);
    }

    void say(String sentence) {
        desk.toast.show(sentence);
    }

    /// Says it until a person hides it.
    void remind(String sentence) {
        desk.banners.remind(sentence);
    }

    boolean isOnWall() {
        return desk.wall.isOn();
    }

    /// Says a sentence on the wall, where it is on; an empty one ends it.
    void note(String sentence) {
        desk.wall.note(sentence);
    }

    /// Whether this is still the board of the first start, with nothing of a person's own.
    boolean isUntouched() {
        return desk.side.welcome().isPresent() && !desk.board.undoableProperty().get();
    }

    /// Offers hosts to add, such as what was dropped on the window.
    void add(String text) {
        desk.boards.add(text);
    }

    /// Offers what was found around this machine, as long as the welcome is there.
    void show(Nearby found) {
        desk.firstSteps.show(found);
    }

    /// Brings the window to life, or gives it another life.
    public void attach(Live running) {
        desk.history.set(running.history());
        desk.hosts.attach(running);
        desk.pulse.attach(running);
        var means = running.monitor().means();
        desk.status.showMeans(means);
        desk.banners.show(means);
        desk.watching.attach(running);
    }

    /// Shows changed states.
    public void show(List<HostState> changed) {
        desk.watching.show(changed);
    }

    /// Shows the board on whole monitors.
    void enterWall() {
        desk.wall.enter();
    }

    /// Whether it must not be closed before a PIN was typed.
    boolean isLocked() {
        return desk.wall.isLocked();
    }

    boolean takesKeys() {
        return desk.wall.takesKeys();
    }

    void type(String text) {
        desk.header.type(text);
    }

    /// Gives the keyboard to the hosts, unless something lies over them.
    void focus() {
        if (takesKeys()) {
            desk.views.focus();
        }
    }

    void lookAtDisk() {
        desk.board.lookAtDisk(desk.banners::changedOnDisk);
    }

    /// Ends what it does by itself; it is not shown again.
    void stop() {
        desk.stop();
    }
}
