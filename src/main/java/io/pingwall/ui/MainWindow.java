package io.pingwall.ui;

import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.board.Preferences;
import io.pingwall.board.Preferences.View;
import io.pingwall.health.HostState;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Sheet;
import io.pingwall.ui.control.Toast;
import io.pingwall.ui.detail.DetailPanel;

import javafx.beans.property.ObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;

/// The window. Of the JavaFX thread, every method.
///
/// It stands before anything runs behind it: [#attach] brings it to life.
public final class MainWindow {
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
    private final Picture picture = new Picture();
    private final LateHistory history = new LateHistory();
    private final Sheet sheet = new Sheet();
    private final Toast toast = new Toast();
    private final OpenBoard board;
    private final HostCommands hosts;
    private final BoardCommands boards;
    private final HostViews views;
    private final Header header;
    private final StatusLine status;
    private final DetailPanel detail;
    private final SidePanel side;
    private final Banners banners;
    private final FirstSteps firstSteps;
    private final Pulse pulse;
    private final Watching watching;
    private final WallSwitch wall;

    public MainWindow(Parts parts) {
        this.parts = parts;
        board =
                new OpenBoard(
                        new OpenBoard.Parts(parts.screen, parts.disk, new SaveQuestion(sheet)));
        hosts =
                new HostCommands(
                        new HostCommands.Parts(
                                board,
                                picture,
                                sheet,
                                toast,
                                parts.clock,
                                parts.background,
                                this::open));
        boards =
                new BoardCommands(
                        new BoardCommands.Parts(
                                parts.stage,
                                board,
                                sheet,
                                toast,
                                parts.home,
                                parts.screen,
                                parts.background));
        views =
                new HostViews(
                        new HostViews.Parts(
                                history,
                                parts.clock,
                                this::open,
                                this::follow,
                                hosts,
                                (host, selected) -> HostMenu.of(host, selected, hosts)));
        var charts = new ChartSaving(parts.stage, parts.screen, parts.disk, toast);
        detail =
                new DetailPanel(
                        new DetailPanel.Parts(
                                history,
                                picture::targets,
                                parts.clock,
                                parts.screen,
                                parts.background,
                                new DetailPanel.Commands(
                                        host -> hosts.pauseOrResume(List.of(host)),
                                        hosts::edit,
                                        host -> hosts.remove(List.of(host)),
                                        hosts::copy,
                                        charts::save,
                                        this::escape)));
        side = new SidePanel(detail);
        firstSteps = new FirstSteps(boards, side, views);
        banners = new Banners(board, boards, hosts, parts.doors.standIn());
        wall = new WallSwitch(parts, board, sheet, toast, history);
        var does = commands();
        header = new Header(does, parts.theme, sheet, picture::targets);
        header.offer(does);
        status = new StatusLine(header.filterField()::setText);
        pulse =
                new Pulse(
                        new Pulse.Parts(
                                picture, hosts, views, header, status, side, detail, banners));
        watching =
                new Watching(
                        new Watching.Parts(
                                board,
                                picture,
                                views,
                                wall,
                                parts.clock,
                                parts.screen,
                                parts.background,
                                this::changed));
        wire();
        lay(does);
    }

    /// Takes the place on the screen and the view that were remembered.
    public void recall(Preferences remembered) {
        var frame = remembered.frame();
        if (frame != null) {
            StageFrame.put(parts.stage, frame);
        }
        views.recall(remembered);
        wall.recall(remembered.wall());
        viewProperty().set(remembered.view());
        header.arrange().recall(remembered);
    }

    /// What to remember for next time.
    public Preferences preferences() {
        return new Preferences(
                board.fileProperty().get(),
                parts.theme.choiceProperty().get(),
                StageFrame.of(parts.stage),
                views.splits(),
                viewProperty().get(),
                views.columns(),
                header.arrange().orderProperty().get(),
                header.arrange().saved(),
                wall.settings());
    }

    public ObjectProperty<View> viewProperty() {
        return header.viewProperty();
    }

    /// Opens the board to start with; where there is none yet, the built-in one beside a welcome.
    ///
    /// @param named whether a person asked for this very file
    public void open(Path place, boolean named) {
        board.showUnsaved(Document.empty(""), "");
        boards.start(place, named ? () -> boards.missing(place) : firstSteps::welcome);
    }

    /// Offers what was found around this machine, as long as the welcome is there.
    public void show(Nearby found) {
        firstSteps.show(found);
    }

    /// Brings the window to life, or gives it another life.
    public void attach(Live running) {
        history.set(running.history());
        hosts.attach(running);
        pulse.attach(running);
        var means = running.monitor().means();
        status.showMeans(means);
        banners.show(means);
        watching.attach(running);
    }

    /// Shows changed states.
    public void show(List<HostState> changed) {
        watching.show(changed);
    }

    /// Shows the board on whole monitors.
    public void enterWall() {
        wall.enter();
    }

    public void stop() {
        wall.stop();
        pulse.stop();
    }

    private void wire() {
        BoardName.keep(parts, board, header);
        parts.theme
                .schemeProperty()
                .subscribe(scheme -> {
                    views.theme(scheme);
                    detail.theme(scheme);
                });
        header.viewProperty().subscribe(views::show);
        header.arrange().orderProperty().subscribe(views::order);
        header.filterField().textProperty().subscribe(this::filter);
        header.filterField().setOnAction(_ -> views.focus());
        sheet.onClosed(views::focus);
        pulse.start();
    }

    private void lay(Map<Command, Runnable> does) {
        var frame = new BorderPane(views.node());
        frame.setTop(new VBox(header.node(), banners.node()));
        frame.setRight(side.node());
        frame.setBottom(status.node());
        var layers = new StackPane(frame, toast.layer(), sheet.node(), wall.cover(frame));
        var scene = new Scene(layers, 1280, 720);
        Shortcuts.install(
                scene, new Shortcuts.Keys(wall::takesKeys, does, text -> header.type(text)));
        parts.stage.setScene(scene);
        parts.stage.setMinWidth(880);
        parts.stage.setMinHeight(480);
        parts.stage
                .focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        board.lookAtDisk(banners::changedOnDisk);
                    }
                });
    }

    private Map<Command, Runnable> commands() {
        var does = new EnumMap<Command, Runnable>(Command.class);
        hosts.offer(does, this::chosen);
        boards.offer(does);
        views.offer(does);
        CommandPalette.offer(does, sheet, picture, this::open);
        does.put(Command.FIND, () -> header.find());
        does.put(Command.ARRANGE, () -> header.arrange().open());
        does.put(Command.THEME, parts.theme::toggle);
        does.put(Command.MONITOR, () -> status.toggleHealth());
        does.put(Command.CLOSE, this::escape);
        does.put(Command.WAYS, () -> WaysToAsk.show(sheet, parts.doors.comparison()));
        does.put(Command.HELP, () -> ShortcutList.show(sheet));
        does.putAll(wall.commands());
        return does;
    }

    /// The selected hosts, else the opened one.
    private List<HostState> chosen() {
        var selected = views.selection();
        return selected.isEmpty()
                ? side.opened().flatMap(picture::state).stream().toList()
                : selected;
    }

    private void follow(List<HostState> selected) {
        side.follow(selected);
    }

    private void open(HostState host) {
        side.open(host);
        views.select(host.target().id());
    }

    private void filter(String text) {
        views.filter(text);
        pulse.showCounts();
    }

    private void escape() {
        if (!header.filterField().getText().isEmpty()) {
            header.filterField().clear();
            views.focus();
        } else if (!side.close()) {
            views.clearSelection();
        }
    }

    private void changed(String shortfall) {
        banners.showShortfall(shortfall);
        side.opened().filter(id -> picture.state(id).isEmpty()).ifPresent(_ -> side.close());
        pulse.showCounts();
    }
}
