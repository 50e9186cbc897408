package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.ui.control.Readout;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The menu of a right click on one or more hosts.
final class HostMenu {
    private HostMenu() {}

    /// @param host the one under the pointer
    /// @param hosts all that are selected, `host` among them
    static ContextMenu of(HostState host, List<HostState> hosts, HostCommands does) {
        boolean one = hosts.size() == 1;
        var many = one ? "" : " " + Readout.count(hosts.size()) + " hosts";
        boolean paused = hosts.stream().allMatch(state -> state.status() == Status.PAUSED);
        var menu = new ContextMenu();
        menu.setId("host-menu");
        menu.getItems()
                .addAll(
                        item("open", "Open", Feather.MAXIMIZE_2, () -> does.open(host)),
                        item(
                                "pause",
                                (paused ? "Resume" : "Pause") + many,
                                paused ? Feather.PLAY : Feather.PAUSE,
                                () -> does.pauseOrResume(hosts)));
        if (!host.target().group().isEmpty()) {
            menu.getItems().add(group(host, does));
        }
        var edit = item("edit", "Edit" + many + "…", Feather.EDIT_2, () -> does.edit(hosts));
        menu.getItems()
                .addAll(
                        item(
                                "pause-all",
                                does.isAllPaused()
                                        ? "Resume the whole board"
                                        : "Pause the whole board",
                                does.isAllPaused() ? Feather.PLAY_CIRCLE : Feather.PAUSE_CIRCLE,
                                does::pauseOrResumeAll),
                        new SeparatorMenuItem(),
                        edit,
                        move(hosts, does),
                        copy(hosts, does),
                        new SeparatorMenuItem(),
                        item("remove", "Remove" + many, Feather.TRASH_2, () -> does.remove(hosts)));
        return menu;
    }

    private static MenuItem group(HostState host, HostCommands does) {
        var members = does.group(host.target().group());
        boolean paused = members.stream().allMatch(state -> state.status() == Status.PAUSED);
        return item(
                "pause-group",
                (paused ? "Resume group " : "Pause group ") + host.target().group(),
                paused ? Feather.PLAY : Feather.PAUSE,
                () -> does.pauseOrResume(members));
    }

    private static Menu move(List<HostState> hosts, HostCommands does) {
        var menu = new Menu("Move to group", new FontIcon(Feather.FOLDER));
        menu.setId("host-move");
        for (var group : does.groups()) {
            if (hosts.stream().anyMatch(host -> !host.target().group().equals(group))) {
                var name = group.isEmpty() ? "No group" : group;
                var item = new MenuItem(name);
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> does.move(hosts, group));
                menu.getItems().add(item);
            }
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private static Menu copy(List<HostState> hosts, HostCommands does) {
        var menu = new Menu("Copy", new FontIcon(Feather.COPY));
        menu.setId("copy");
        menu.getItems()
                .addAll(
                        item("copy-name", "Name", Feather.TAG, () -> does.copyNames(hosts)),
                        item(
                                "copy-address",
                                "Address",
                                Feather.HASH,
                                () -> does.copyAddresses(hosts)),
                        item(
                                "copy-story",
                                "Whole story",
                                Feather.FILE_TEXT,
                                () -> does.copyStories(hosts)),
                        item("copy-table", "Table", Feather.GRID, () -> does.copyTable(hosts)));
        return menu;
    }

    private static MenuItem item(String id, String text, Ikon icon, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setId("host-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
