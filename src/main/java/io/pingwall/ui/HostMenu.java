package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.language.Phrases;

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
    private static final Phrases SAY = Phrases.of(HostMenu.class);

    private HostMenu() {}

    /// @param host the one under the pointer
    /// @param hosts all that are selected, `host` among them
    static ContextMenu of(HostState host, List<HostState> hosts, HostCommands does) {
        boolean one = hosts.size() == 1;
        int many = hosts.size();
        boolean paused = hosts.stream().allMatch(state -> state.status() == Status.PAUSED);
        var menu = new ContextMenu();
        menu.setId("host-menu");
        menu.getItems()
                .addAll(
                        item(
                                "open",
                                SAY.of("open-host"),
                                Feather.MAXIMIZE_2,
                                () -> does.open(host)),
                        item(
                                "pause",
                                pause(paused, many),
                                paused ? Feather.PLAY : Feather.PAUSE,
                                () -> does.pauseOrResume(hosts)));
        if (!host.target().group().isEmpty()) {
            menu.getItems().add(group(host, does));
        }
        var edit =
                item(
                        "edit",
                        one ? SAY.of("edit-host") : SAY.of("edit-hosts", many),
                        Feather.EDIT_2,
                        () -> does.edit(hosts));
        menu.getItems()
                .addAll(
                        item(
                                "pause-all",
                                does.isAllPaused() ? SAY.of("resume-board") : SAY.of("pause-board"),
                                does.isAllPaused() ? Feather.PLAY_CIRCLE : Feather.PAUSE_CIRCLE,
                                does::pauseOrResumeAll),
                        new SeparatorMenuItem(),
                        edit,
                        move(hosts, does),
                        copy(hosts, does),
                        new SeparatorMenuItem(),
                        item(
                                "remove",
                                one ? SAY.of("remove-host") : SAY.of("remove-hosts", many),
                                Feather.TRASH_2,
                                () -> does.remove(hosts)));
        return menu;
    }

    private static String pause(boolean paused, int many) {
        if (many == 1) {
            return paused ? SAY.of("resume-host") : SAY.of("pause-host");
        }
        return paused ? SAY.of("resume-hosts", many) : SAY.of("pause-hosts", many);
    }

    private static MenuItem group(HostState host, HostCommands does) {
        var members = does.group(host.target().group());
        boolean paused = members.stream().allMatch(state -> state.status() == Status.PAUSED);
        return item(
                "pause-group",
                paused
                        ? SAY.of("resume-group", host.target().group())
                        : SAY.of("pause-group", host.target().group()),
                paused ? Feather.PLAY : Feather.PAUSE,
                () -> does.pauseOrResume(members));
    }

    private static Menu move(List<HostState> hosts, HostCommands does) {
        var menu = new Menu(SAY.of("move-to-group"), new FontIcon(Feather.FOLDER));
        menu.setId("host-move");
        for (var group : does.groups()) {
            if (hosts.stream().anyMatch(host -> !host.target().group().equals(group))) {
                var name = group.isEmpty() ? SAY.of("no-group") : group;
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
        var menu = new Menu(SAY.of("copy"), new FontIcon(Feather.COPY));
        menu.setId("copy");
        menu.getItems()
                .addAll(
                        item(
                                "copy-name",
                                SAY.of("copy-name"),
                                Feather.TAG,
                                () -> does.copyNames(hosts)),
                        item(
                                "copy-address",
                                SAY.of("copy-address"),
                                Feather.HASH,
                                () -> does.copyAddresses(hosts)),
                        item(
                                "copy-story",
                                SAY.of("copy-story"),
                                Feather.FILE_TEXT,
                                () -> does.copyStories(hosts)),
                        item(
                                "copy-table",
                                SAY.of("copy-table"),
                                Feather.GRID,
                                () -> does.copyTable(hosts)));
        return menu;
    }

    private static MenuItem item(String id, String text, Ikon icon, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setId("host-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
