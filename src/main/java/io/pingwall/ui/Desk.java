package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Sheet;
import io.pingwall.ui.control.Toast;
import io.pingwall.ui.detail.DetailPanel;
import io.pingwall.ui.presence.News;
import io.pingwall.ui.table.TableText;

import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The parts that show one board, put together, and how they play together. Of the JavaFX thread.
final class Desk {
    private final MainWindow.Parts parts;
    private final Neighbourhood around;
    final Picture picture = new Picture();
    final News news = new News();
    final LateHistory history = new LateHistory();
    final Sheet sheet = new Sheet();
    final Toast toast = new Toast();
    final OpenBoard board;
    final HostCommands hosts;
    final BoardCommands boards;
    final HostViews views;
    final Header header;
    final StatusLine status;
    final SidePanel side;
    final Banners banners;
    final FirstSteps firstSteps;
    final Pulse pulse;
    final Watching watching;
    final WallSwitch wall;
    final StackPane layers;
    final Map<Command, Runnable> does;
    private final Subscription colours;

    Desk(MainWindow.Parts parts, Neighbourhood around) {
        this.parts = parts;
        this.around = around;
        board =
                new OpenBoard(
                        new OpenBoard.Parts(parts.screen(), parts.disk(), new SaveQuestion(sheet)));
        hosts =
                new HostCommands(
                        new HostCommands.Parts(
                                board,
                                picture,
                                sheet,
                                toast,
                                parts.clock(),
                                parts.background(),
                                this::asTable,
                                this::open));
        boards =
                new BoardCommands(
                        new BoardCommands.Parts(
                                parts.stage(),
                                board,
                                sheet,
                                toast,
                                parts.home(),
                                parts.screen(),
                                parts.background(),
                                around));
        views =
                new HostViews(
                        new HostViews.Parts(
                                history,
                                picture::states,
                                parts.clock(),
                                this::open,
                                this::follow,
                                hosts,
                                (host, selected) -> HostMenu.of(host, selected, hosts)));
        side = new SidePanel(this::makeDetail);
        firstSteps = new FirstSteps(boards, side, views);
        banners = new Banners(board, boards, hosts, parts.doors().standIn());
        wall = new WallSwitch(parts, board, sheet, toast, history, picture::states);
        does = commands();
        header = new Header(new Header.Parts(does, parts.theme(), sheet, picture::targets, around));
        header.offer(does);
        status = new StatusLine(header.filterField()::setText);
        pulse = new Pulse(new Pulse.Parts(picture, hosts, views, header, status, side, banners));
        watching =
                new Watching(
                        new Watching.Parts(
                                board,
                                picture,
                                views,
                                wall,
                                parts.clock(),
                                parts.screen(),
                                parts.background(),
                                this::turned,
                                this::changed));
        colours = wire();
        layers = lay();
    }

    private DetailPanel makeDetail() {
        var charts = new ChartSaving(parts.stage(), parts.screen(), parts.disk(), toast);
        return new DetailPanel(
                new DetailPanel.Parts(
                        history,
                        picture::targets,
                        parts.clock(),
                        parts.screen(),
                        parts.background(),
                        new DetailPanel.Commands(
                                host -> hosts.pauseOrResume(List.of(host)),
                                hosts::edit,
                                host -> hosts.remove(List.of(host)),
                                hosts::copy,
                                charts::save,
                                this::escape)));
    }

    /// Ends what goes on by itself.
    void stop() {
        colours.unsubscribe();
        wall.stop();
        pulse.stop();
    }

    private Subscription wire() {
        BoardName.keep(parts.home(), board, header);
        var watches =
                parts.theme()
                        .schemeProperty()
                        .subscribe(scheme -> {
                            views.theme(scheme);
                            side.theme(scheme);
                            wall.theme(scheme);
                        });
        header.viewProperty().subscribe(views::show);
        header.arrange().orderProperty().subscribe(views::order);
        header.filterField().textProperty().subscribe(this::filter);
        header.filterField().setOnAction(_ -> views.focus());
        sheet.onClosed(views::focus);
        FocusHome.keep(header.node(), views::focus);
        FocusHome.keep(status.node(), views::focus);
        pulse.start();
        return watches;
    }

    private StackPane lay() {
        var frame = new BorderPane(views.node());
        frame.setTop(new VBox(header.node(), banners.node()));
        frame.setRight(side.node());
        frame.setBottom(status.node());
        return new StackPane(frame, toast.layer(), sheet.node(), wall.cover(frame));
    }

    private Map<Command, Runnable> commands() {
        var made = new EnumMap<Command, Runnable>(Command.class);
        hosts.offer(made, this::chosen);
        boards.offer(made);
        views.offer(made);
        CommandPalette.offer(made, sheet, picture, this::open);
        made.put(Command.FIND, () -> header.find());
        made.put(Command.ARRANGE, () -> header.arrange().open());
        made.put(Command.THEME, parts.theme()::toggle);
        made.put(Command.MONITOR, () -> status.toggleHealth());
        made.put(Command.CLOSE, this::escape);
        made.put(Command.WAYS, () -> WaysToAsk.show(sheet, parts.doors().comparison()));
        made.put(Command.HELP, () -> ShortcutList.show(sheet));
        made.putAll(wall.commands());
        around.offer(made);
        return made;
    }

    /// The selected hosts, else the opened one.
    private List<HostState> chosen() {
        var selected = views.selection();
        return selected.isEmpty()
                ? side.opened().flatMap(picture::state).stream().toList()
                : selected;
    }

    private void turned(HostState before, HostState after) {
        news.note(before, after);
        wall.turned(after);
    }

    private TableText asTable(List<HostState> chosen) {
        return views.asTable(chosen);
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
