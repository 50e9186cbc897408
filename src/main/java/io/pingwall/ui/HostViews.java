package io.pingwall.ui;

import io.pingwall.board.Preferences;
import io.pingwall.board.Preferences.Order;
import io.pingwall.board.Preferences.View;
import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.target.TargetId;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Scheme;
import io.pingwall.ui.query.Filter;
import io.pingwall.ui.table.HostTable;
import io.pingwall.ui.table.TableText;
import io.pingwall.ui.wall.HostStory;
import io.pingwall.ui.wall.WallListener;
import io.pingwall.ui.wall.WallView;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The same hosts as a wall, as a table, or as both: one filter, one selection. Of the JavaFX
/// thread.
final class HostViews {
    /// @param states the latest of all hosts, in the order of the board
    /// @param opened double click or Enter on a host
    /// @param does what the wall lets a person do with hosts by itself
    /// @param menu makes the menu of a right click: the host under the pointer, all selected ones
    record Parts(
            History history,
            Supplier<List<HostState>> states,
            InstantSource clock,
            Consumer<HostState> opened,
            Consumer<List<HostState>> selected,
            HostCommands does,
            BiFunction<HostState, List<HostState>, ContextMenu> menu) {}

    private final Parts parts;
    private final WallView wall;
    private final LateTable table;
    private final ViewPlace place;
    private final Tooltip story = new Tooltip();
    private View view = View.WALL;
    private Filter filter = Filter.NONE;
    private @Nullable ContextMenu menu;
    private boolean fromTable;

    /// Whether the table was not kept up to date, as nobody sees it.
    private boolean stale = true;

    private boolean following;

    HostViews(Parts parts) {
        this.parts = parts;
        wall = new WallView(parts.history, parts.clock, new OnWall());
        wall.setId("wall");
        table = new LateTable(new InTable());
        place = new ViewPlace(wall, table::node);
        story.getStyleClass().add("host-story");
        show(View.WALL);
    }

    Node node() {
        return place.node();
    }

    void show(View next) {
        view = next;
        if (stale && next != View.WALL) {
            stale = false;
            table.table().setTargets(parts.states.get());
            table.select(wall.selection().stream().map(host -> host.target().id()).toList());
        }
        place.show(next);
        focus();
    }

    /// Shows what was remembered from last time.
    void recall(Preferences remembered) {
        remembered.splits().stream().findFirst().ifPresent(place::split);
        table.recall(remembered.columns(), remembered.sort());
        show(remembered.view());
        wall.zoom(remembered.look().zoom());
    }

    List<Double> splits() {
        return List.of(place.split());
    }

    List<String> columns() {
        return table.columns();
    }

    List<String> sort() {
        return table.sort();
    }

    /// Hosts as the table shows them.
    TableText asTable(List<HostState> hosts) {
        return table.table().text(hosts);
    }

    void focus() {
        (view == View.TABLE ? table.node() : wall).requestFocus();
    }

    /// Puts in what its keys do.
    void offer(Map<Command, Runnable> does) {
        does.put(Command.LARGER, () -> wall.zoomStep(true));
        does.put(Command.SMALLER, () -> wall.zoomStep(false));
        does.put(Command.FIT, () -> wall.zoom(1));
        does.put(Command.RENAME, wall::rename);
        does.put(Command.COLLAPSE, wall.groups()::toggle);
        does.put(Command.COLLAPSE_ALL, wall.groups()::toggleAll);
    }

    double zoom() {
        return wall.zoomProperty().get();
    }

    void theme(Scheme scheme) {
        wall.theme(scheme);
    }

    void setTargets(List<HostState> states) {
        wall.setTargets(states);
        stale = view == View.WALL;
        if (!stale) {
            table.table().setTargets(states);
        }
    }

    void show(List<HostState> changed) {
        wall.show(changed);
        stale |= view == View.WALL;
        if (!stale) {
            table.table().show(changed);
        }
    }

    /// Puts right what need not be right at every moment; once a second.
    void settle() {
        if (menu != null && menu.isShowing()) {
            return;
        }
        wall.settle();
        if (view != View.WALL) {
            table.table().settle();
        }
    }

    void order(Order order) {
        wall.order(order);
    }

    void filter(String text) {
        filter = Filter.of(text, parts.clock);
        wall.filter(filter);
        table.filter(filter);
    }

    /// How many hosts the filter lets through.
    int matching() {
        return wall.matching();
    }

    boolean isFiltered() {
        return !filter.terms().isEmpty();
    }

    /// The hosts that are selected, with their latest states.
    List<HostState> selection() {
        return fromTable ? table.table().selection() : wall.selection();
    }

    void clearSelection() {
        follow(() -> {
            wall.clearSelection();
            table.select(List.of());
        });
    }

    /// Moves the selection to this host, in every view.
    void select(TargetId id) {
        fromTable = view == View.TABLE;
        follow(() -> {
            wall.select(id);
            table.select(List.of(id));
        });
    }

    /// What one view selects, the other one selects too, without telling it back.
    private void follow(Runnable change) {
        if (!following) {
            following = true;
            change.run();
            following = false;
        }
    }

    private void openMenu(HostState host, boolean onWall, double x, double y) {
        if (menu != null) {
            menu.hide();
        }
        story.hide();
        var hosts = selection();
        boolean among =
                hosts.stream().anyMatch(each -> each.target().id().equals(host.target().id()));
        menu = parts.menu.apply(host, among ? hosts : List.of(host));
        if (onWall) {
            WallMenu.add(menu, host, wall);
        }
        menu.show(place.node(), x, y);
    }

    private final class OnWall implements WallListener {
        @Override
        public void hovered(HostState host, double screenX, double screenY) {
            tell(HostStory.of(host, parts.clock.instant()), screenX, screenY);
        }

        @Override
        public void hoveredGroup(String text, double screenX, double screenY) {
            tell(text, screenX, screenY);
        }

        private void tell(String text, double screenX, double screenY) {
            if (menu == null || !menu.isShowing()) {
                story.setText(text);
                story.show(place.node(), screenX, screenY);
            }
        }

        @Override
        public void unhovered() {
            story.hide();
        }

        @Override
        public void selected(List<HostState> hosts) {
            follow(() -> {
                fromTable = false;
                table.select(hosts.stream().map(host -> host.target().id()).toList());
                parts.selected.accept(hosts);
            });
        }

        @Override
        public void opened(HostState host) {
            parts.opened.accept(host);
        }

        @Override
        public void menuWanted(HostState host, double screenX, double screenY) {
            openMenu(host, true, screenX, screenY);
        }

        @Override
        public void moveWanted(List<HostState> hosts, String group) {
            parts.does.move(hosts, group);
        }

        @Override
        public void renameWanted(HostState host, String name) {
            parts.does.rename(host, name);
        }
    }

    private final class InTable implements HostTable.Listener {
        @Override
        public void selected(List<HostState> hosts) {
            follow(() -> {
                fromTable = true;
                wall.select(hosts.stream().map(host -> host.target().id()).toList());
                parts.selected.accept(hosts);
            });
        }

        @Override
        public void opened(HostState host) {
            parts.opened.accept(host);
        }

        @Override
        public void menuWanted(HostState host, double screenX, double screenY) {
            openMenu(host, false, screenX, screenY);
        }
    }
}
