package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import java.util.List;

/// The card that lists every key.
final class ShortcutList {
    private static final Phrases SAY = Phrases.of(ShortcutList.class);

    private static final double WIDTH = 1000;

    private ShortcutList() {}

    static void show(Sheet sheet) {
        var grid = new GridPane(24, 3);
        grid.setId("shortcuts");
        var commands = Shortcuts.Command.values();
        int rows = (commands.length + 1) / 2;
        for (int i = 0; i < commands.length; i++) {
            var keys = new Label(commands[i].keyText());
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            int column = i / rows * 2;
            grid.add(keys, column, i % rows);
            var text = new Label(commands[i].text());
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(text, column + 1, i % rows);
        }
        var close = new Button(SAY.of("close"));
        close.setDefaultButton(true);
        close.setOnAction(_ -> sheet.close());
        sheet.show(SAY.of("keyboard"), grid, WIDTH, close, List.of(close));
    }
}
