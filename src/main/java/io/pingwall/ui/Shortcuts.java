package io.pingwall.ui;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Every key of the window, in one table. Of the JavaFX thread.
public final class Shortcuts {
    /// What a key does.
    enum Command {
        OPEN_HOST("Open the selected host", "Enter"),
        EDIT("Edit it", "F2", "Shortcut+E"),
        RENAME("Rename it on the wall", "Shift+F2"),
        PAUSE("Pause or resume the selected hosts", "Space"),
        PAUSE_ALL("Pause or resume the whole board", "Shortcut+P"),
        REMOVE("Remove the selected hosts", "Delete"),
        UNDO("Undo the latest change", "Shortcut+Z"),
        REDO("Redo what was undone", "Shortcut+Shift+Z", "Shortcut+Y"),
        COPY("Copy the addresses of the selected hosts", "Shortcut+C"),
        COPY_TABLE("Copy the selected hosts as a table", "Shortcut+Shift+C"),
        PASTE("Add the hosts on the clipboard", "Shortcut+V"),
        PALETTE("Find an action or a host", "Shortcut+K"),
        FIND("Filter; typing does the same", "Shortcut+F"),
        ARRANGE("Order of the wall, saved views", "Shortcut+R"),
        ADD("Add hosts", "Shortcut+Plus", "Shortcut+Equals", "Insert"),
        NEW("New board", "Shortcut+N"),
        OPEN("Open a board", "Shortcut+O"),
        SAVE("Save the board under a name", "Shortcut+S"),
        CLOSE_TAB("Close the board", "Shortcut+W"),
        NEXT_TAB("Next board", "Ctrl+Tab", "Shortcut+Page Down"),
        PREVIOUS_TAB("Board before", "Ctrl+Shift+Tab", "Shortcut+Page Up"),
        WALL("Wall", "Shortcut+1"),
        SPLIT("Wall and table", "Shortcut+2"),
        TABLE("Table", "Shortcut+3"),
        LARGER("Larger tiles, as Ctrl and the wheel", "Shortcut+Up"),
        SMALLER("Smaller tiles", "Shortcut+Down"),
        FIT("All hosts in sight", "Shortcut+0"),
        COLLAPSE("Collapse or expand the group on the wall", "Shortcut+G"),
        COLLAPSE_ALL("Collapse or expand all groups", "Shortcut+Shift+G"),
        WALL_MODE("Wall mode: full screen, to be read from afar", "F11"),
        WALL_SHEET("Monitors, distance, pages and PIN of wall mode", "Shift+F11"),
        MINI("Mini window on top of all others", "Shortcut+M"),
        THEME("Light or dark", "Shortcut+D"),
        MONITOR("How the monitor itself does", "Shortcut+I"),
        WAYS("Ways to ask, compared", "Shortcut+B"),
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
                    .map(Command::keyText)
                    .collect(Collectors.joining(" or "));
        }

        // JavaFX writes Enter as an arrow and calls plus by its sign
        private static String keyText(String key) {
            return switch (key) {
                case "Enter", "Esc", "?" -> key;
                case "Shortcut+Plus" ->
                        combination("Shortcut+A").getDisplayText().replace("A", "Plus");
                default -> combination(key).getDisplayText();
            };
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
    record Keys(
            BooleanSupplier active, Supplier<Map<Command, Runnable>> does, Consumer<String> type) {}

    /// Before the node that has the focus: a table keeps Space and F2 to itself otherwise.
    static void install(Scene scene, Keys keys) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(scene, keys, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> type(scene, keys, event));
    }

    private static void press(Scene scene, Keys keys, KeyEvent event) {
        if (!keys.active().getAsBoolean()) {
            return;
        }
        for (var entry : keys.does().get().entrySet()) {
            var command = entry.getKey();
            if (command.matches(event) && !belongsTo(scene.getFocusOwner(), command, event)) {
                entry.getValue().run();
                event.consume();
                return;
            }
        }
    }

    private static void type(Scene scene, Keys keys, KeyEvent event) {
        if (!keys.active().getAsBoolean() || !isText(event) || takesText(scene.getFocusOwner())) {
            return;
        }
        if (event.getCharacter().equals("?")) {
            keys.does().get().getOrDefault(Command.HELP, () -> {}).run();
        } else {
            keys.type().accept(event.getCharacter());
        }
        event.consume();
    }

    /// Whether the focused node has a better use for the key.
    private static boolean belongsTo(@Nullable Node focus, Command command, KeyEvent event) {
        return switch (focus) {
            case Node _ when takesText(focus) ->
                    switch (command) {
                        case COPY, PASTE, UNDO, REDO -> true;
                        default ->
                                !event.isShortcutDown()
                                        && (event.getCode() != KeyCode.ESCAPE
                                                || endsByItself(focus))
                                        && !event.getCode().isFunctionKey();
                    };
            case ButtonBase _, ComboBoxBase<?> _ -> event.getCode() == KeyCode.SPACE;
            case null, default -> false;
        };
    }

    private static boolean takesText(@Nullable Node focus) {
        return focus instanceof TextInputControl
                || (focus instanceof ComboBoxBase<?> box && box.isEditable());
    }

    /// The field over a tile goes by Esc, and leaves the name as it was.
    private static boolean endsByItself(@Nullable Node focus) {
        return focus != null && "tile-name".equals(focus.getId());
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
