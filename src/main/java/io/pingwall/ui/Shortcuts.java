package io.pingwall.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Every key of the window, in one table. Of the JavaFX thread.
public final class Shortcuts {
    /// What a key does.
    enum Command {
        OPEN_HOST("Open the selected host", "Enter"),
        EDIT("Edit it", "F2", "Shortcut+E"),
        PAUSE("Pause or resume the selected hosts", "Space"),
        PAUSE_ALL("Pause or resume the whole board", "Shortcut+P"),
        REMOVE("Remove the selected hosts", "Delete"),
        UNDO("Undo the latest change", "Shortcut+Z"),
        COPY("Copy the addresses of the selected hosts", "Shortcut+C"),
        FIND("Filter; typing does the same", "Shortcut+F"),
        ADD("Add hosts", "Shortcut+Plus", "Shortcut+Equals", "Insert"),
        NEW("New board", "Shortcut+N"),
        OPEN("Open a board", "Shortcut+O"),
        SAVE("Save the board under a name", "Shortcut+S"),
        WALL("Wall", "Shortcut+1"),
        SPLIT("Wall and table", "Shortcut+2"),
        TABLE("Table", "Shortcut+3"),
        THEME("Light or dark", "Shortcut+D"),
        CLOSE("Clear the filter, close the panel", "Esc"),
        HELP("This list", "F1", "?");

        private final String text;
        private final List<String> keys;

        Command(String text, String... keys) {
            this.text = text;
            this.keys = List.of(keys);
        }

        String text() {
            return text;
        }

        /// How the keys are called on this machine.
        String keyText() {
            return keys.stream()
                    .filter(key -> !key.endsWith("Equals"))
                    .map(key ->
                            key.length() == 1 || key.equals("Esc")
                                    ? key
                                    : combination(key).getDisplayText())
                    .reduce((a, b) -> a + " or " + b)
                    .orElse("");
        }

        private boolean matches(KeyEvent event) {
            return keys.stream()
                    .filter(key -> !key.equals("?"))
                    .anyMatch(key -> combination(key).match(event));
        }

        private static KeyCombination combination(String key) {
            return KeyCombination.valueOf(key);
        }
    }

    private Shortcuts() {}

    /// @param active whether any key counts
    /// @param does what each command does
    /// @param type takes what is typed where nothing else wants it
    record Keys(BooleanSupplier active, Map<Command, Runnable> does, Consumer<String> type) {}

    static void install(Scene scene, Keys keys) {
        // what has the focus goes first, so that Delete in a text field deletes text
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(scene, keys, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> type(scene, keys, event));
    }

    private static void press(Scene scene, Keys keys, KeyEvent event) {
        if (!keys.active().getAsBoolean() || belongsToText(scene, event)) {
            return;
        }
        for (var entry : keys.does().entrySet()) {
            if (entry.getKey().matches(event)) {
                entry.getValue().run();
                event.consume();
                return;
            }
        }
    }

    private static void type(Scene scene, Keys keys, KeyEvent event) {
        if (!keys.active().getAsBoolean()
                || !isText(event)
                || scene.getFocusOwner() instanceof TextInputControl) {
            return;
        }
        if (event.getCharacter().equals("?")) {
            keys.does().getOrDefault(Command.HELP, () -> {}).run();
        } else {
            keys.type().accept(event.getCharacter());
        }
        event.consume();
    }

    private static boolean belongsToText(Scene scene, KeyEvent event) {
        return scene.getFocusOwner() instanceof TextInputControl
                && !event.isShortcutDown()
                && event.getCode() != KeyCode.ESCAPE
                && !event.getCode().isFunctionKey();
    }

    private static boolean isText(KeyEvent event) {
        var text = event.getCharacter();
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isMetaDown()
                && text.length() >= 1
                && text.charAt(0) > ' '
                && text.charAt(0) != 127;
    }
}
