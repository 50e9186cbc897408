package io.pingwall.ui;

import atlantafx.base.theme.Styles;

import io.pingwall.language.Phrases;

import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button of what helps: keys, comparison, report, log, new versions. Of the JavaFX thread.
final class HelpMenu {
    private static final Phrases SAY = Phrases.of(HelpMenu.class);

    private final MenuButton button = new MenuButton(null, new FontIcon(Feather.HELP_CIRCLE));

    /// @param first the items to begin with
    HelpMenu(Upkeep upkeep, MenuItem... first) {
        button.setId("help");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "no-arrow");
        button.setTooltip(new Tooltip(SAY.of("help")));
        button.setAccessibleText(SAY.of("help"));
        button.getItems().addAll(first);
        button.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        item("report", SAY.of("save-report"), Feather.ARCHIVE, upkeep::saveReport),
                        item("logs", SAY.of("open-logs"), Feather.FILE_TEXT, upkeep::openLogs),
                        new SeparatorMenuItem(),
                        item("look-now", SAY.of("look-now"), Feather.GIFT, upkeep::lookNow),
                        weekly(upkeep));
    }

    Node node() {
        return button;
    }

    private static MenuItem weekly(Upkeep upkeep) {
        var item = new CheckMenuItem(SAY.of("look-weekly"));
        item.setId("updates");
        upkeep.weekly().subscribe(item::setSelected);
        item.setOnAction(_ -> {
            upkeep.choose(item.isSelected());
            item.setSelected(upkeep.weekly().get());
        });
        return item;
    }

    private static MenuItem item(String id, String text, Ikon ikon, Runnable does) {
        var item = new MenuItem(text, new FontIcon(ikon));
        item.setId(id);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
