package io.pingwall.ui;

import io.pingwall.language.Language;
import io.pingwall.language.Phrases;

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
        OPEN_HOST("Enter"),
        EDIT("F2", "Shortcut+E"),
        RENAME("Shift+F2"),
        PAUSE("Space"),
        PAUSE_ALL("Shortcut+P"),
        REMOVE("Delete"),
        UNDO("Shortcut+Z"),
        REDO("Shortcut+Shift+Z", "Shortcut+Y"),
        COPY("Shortcut+C"),
        COPY_TABLE("Shortcut+Shift+C"),
        PASTE("Shortcut+V"),
        PALETTE("Shortcut+K"),
        FIND("Shortcut+F"),
        ARRANGE("Shortcut+R"),
        ADD("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add", "Insert"),
        NEW("Shortcut+N"),
        OPEN("Shortcut+O"),
        SAVE("Shortcut+S"),
        CLOSE_TAB("Shortcut+W"),
        NEXT_TAB("Ctrl+Tab", "Shortcut+Page Down"),
        PREVIOUS_TAB("Ctrl+Shift+Tab", "Shortcut+Page Up"),
        WALL("Shortcut+1"),
        SPLIT("Shortcut+2"),
        TABLE("Shortcut+3"),
        LARGER("Shortcut+Up"),
        SMALLER("Shortcut+Down"),
        FIT("Shortcut+0"),
        COLLAPSE("Shortcut+G"),
        COLLAPSE_ALL("Shortcut+Shift+G"),
        WALL_MODE("F11"),
        WALL_SHEET("Shift+F11"),
        MINI("Shortcut+M"),
        THEME("Shortcut+D"),
        MONITOR("Shortcut+I"),
        WAYS("Shortcut+B"),
        CLOSE("Esc"),
        HELP("F1", "?");

        private static final Phrases SAY = Phrases.of(Command.class);

        private final List<String> keys;

        Command(String... keys) {
            this.keys = List.of(keys);
        }

        String text() {
            return SAY.of(this);
        }

        /// What it is called in English, whatever is spoken.
        String englishText() {
            return SAY.of(this, Language.ENGLISH);
        }

        /// How the keys are called on this machine.
        String keyText() {
            return keys.stream()
                    .filter(key -> !key.endsWith("Equals") && !key.endsWith("+Add"))
                    .map(Command::keyText)
                    .collect(Collectors.joining(" " + SAY.of("or") + " "));
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
