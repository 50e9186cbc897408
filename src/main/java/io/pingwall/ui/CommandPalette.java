package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.Shortcuts.Command;
import io.pingwall.ui.control.Sheet;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// Finds any action and any host by a few letters, and does or opens it. Of the JavaFX thread.
final class CommandPalette {
    private static final Phrases SAY = Phrases.of(CommandPalette.class);

    /// More would not be looked through: one more letter is quicker.
    static final int MOST = 50;

    private static final double WIDTH = 560;
    private static final double ROW = 34;
    private static final int ROWS = 10;

    /// One thing to choose.
    ///
    /// @param text what it is, and what is searched
    /// @param also what is searched besides, such as what it is called in English
    /// @param aside its key, or a host's address
    record Entry(String text, String also, String aside, Runnable does) {}

    private final Sheet sheet;
    private final Map<Command, Runnable> does;
    private final Consumer<TargetId> opens;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private List<Target> targets = List.of();

    /// @param opens shows a host
    CommandPalette(Sheet sheet, Map<Command, Runnable> does, Consumer<TargetId> opens) {
        this.sheet = sheet;
        this.does = does;
        this.opens = opens;
        field.setId("palette");
        field.setPromptText(SAY.of("action-or-host"));
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS + 2);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(SAY.of("nothing-has-these")));
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> choose());
    }

    /// Puts in what its key does.
    ///
    /// @param opens shows a host
    static void offer(
            Map<Command, Runnable> does, Sheet sheet, Picture picture, Consumer<HostState> opens) {
        does.put(
                Command.PALETTE,
                () ->
                        new CommandPalette(sheet, does, id -> picture.state(id).ifPresent(opens))
                                .show(picture.targets()));
    }

    void show(List<Target> hosts) {
        targets = hosts;
        field.clear();
        search("");
        var close = new Button(SAY.of("close"));
        close.setCancelButton(true);
        close.setOnAction(_ -> sheet.close());
        sheet.show(SAY.of("find"), new VBox(8, field, list), WIDTH, field, List.of(close));
    }

    private void search(String text) {
        list.getItems().setAll(matching(text, entries(), targets, this::hostEntry));
        list.getSelectionModel().selectFirst();
    }

    /// Actions before hosts, each in its own order.
    static List<Entry> matching(
            String text,
            List<Entry> actions,
            List<Target> targets,
            Function<Target, Entry> ofTarget) {
        var words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        var found = new ArrayList<Entry>();
        for (var action : actions) {
            if (holds(action.text() + " " + action.also(), words)) {
                found.add(action);
            }
        }
        for (int i = 0; i < targets.size() && found.size() < MOST; i++) {
            var target = targets.get(i);
            if (holds(target.name() + " " + target.address() + " " + target.group(), words)) {
                found.add(ofTarget.apply(target));
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static boolean holds(String text, String[] words) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var word : words) {
            if (!lower.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        does.forEach((command, action) -> {
            if (command != Command.PALETTE && command != Command.CLOSE) {
                entries.add(entry(command, action));
            }
        });
        return entries;
    }

    static Entry entry(Command command, Runnable does) {
        return new Entry(command.text(), command.englishText(), command.keyText(), does);
    }

    private Entry hostEntry(Target target) {
        return new Entry(target.name(), "", target.address(), () -> opens.accept(target.id()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            move(1);
        } else if (event.getCode() == KeyCode.UP) {
            move(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else {
            return;
        }
        event.consume();
    }

    private void move(int step) {
        var selection = list.getSelectionModel();
        int last = list.getItems().size() - 1;
        selection.select(Math.clamp(selection.getSelectedIndex() + step, 0, Math.max(0, last)));
        list.scrollTo(selection.getSelectedIndex());
    }

    private void choose() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            sheet.close();
            // by now the sheet has given the focus back, so that an action may put up another
            chosen.does().run();
        }
    }

    /// The text on the left, its key or address on the right.
    private static final class Row extends ListCell<Entry> {
        private final Label text = new Label();
        private final Label aside = new Label();
        private final Region gap = new Region();
        private final HBox row = new HBox(16, text, gap, aside);

        Row() {
            aside.getStyleClass().add("muted");
            aside.setMinWidth(Region.USE_PREF_SIZE);
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(gap, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            text.setText(entry.text());
            aside.setText(entry.aside());
            setGraphic(row);
        }
    }
}
