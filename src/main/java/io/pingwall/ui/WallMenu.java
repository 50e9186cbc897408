package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.language.Phrases;
import io.pingwall.ui.wall.WallView;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the menu of a host holds besides where it was opened on the wall.
final class WallMenu {
    private static final Phrases SAY = Phrases.of(WallMenu.class);

    private WallMenu() {}

    static void add(ContextMenu menu, HostState host, WallView view) {
        var wall = view.groups();
        String group = host.target().group();
        boolean collapsed = wall.isCollapsed(group);
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item(
                                "rename",
                                SAY.of("rename-host"),
                                Feather.TYPE,
                                () -> rename(view, host)),
                        item(
                                "collapse-group",
                                collapsed ? SAY.of("expand-group") : SAY.of("collapse-group"),
                                collapsed ? Feather.MAXIMIZE : Feather.MINIMIZE,
                                () -> wall.collapse(group, !collapsed)),
                        item(
                                "collapse-all",
                                wall.isAllCollapsed()
                                        ? SAY.of("expand-groups")
                                        : SAY.of("collapse-groups"),
                                wall.isAllCollapsed() ? Feather.PLUS_SQUARE : Feather.MINUS_SQUARE,
                                wall::toggleAll));
    }

    private static void rename(WallView view, HostState host) {
        view.select(host.target().id());
        view.rename();
    }

    private static MenuItem item(String id, String text, Feather icon, Runnable action) {
        var item = new MenuItem(text, new FontIcon(icon));
        item.setId("host-" + id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
