package io.pingwall.ui;

import io.pingwall.ui.control.Sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

import java.util.List;

/// The card that lists every key.
final class ShortcutList {
    private static final double WIDTH = 520;

    private ShortcutList() {}

    static void show(Sheet sheet) {
        var grid = new GridPane(24, 3);
        grid.setId("shortcuts");
        int row = 0;
        for (var command : Shortcuts.Command.values()) {
            var keys = new Label(command.keyText());
            keys.getStyleClass().add("key");
            grid.addRow(row++, keys, new Label(command.text()));
        }
        var close = new Button("Close");
        close.setDefaultButton(true);
        close.setOnAction(_ -> sheet.close());
        sheet.show("Keyboard", grid, WIDTH, close, List.of(close));
    }
}
