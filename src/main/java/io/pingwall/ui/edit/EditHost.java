package io.pingwall.ui.edit;

import atlantafx.base.theme.Styles;

import io.pingwall.board.Document;
import io.pingwall.board.Durations;
import io.pingwall.board.HostEntry;
import io.pingwall.board.HostGroup;
import io.pingwall.language.Phrases;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.control.Sheet;
import io.pingwall.ui.edit.HostForm.Field;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The card on which one host is edited. Empty fields inherit, and show what.
public final class EditHost {
    private static final Phrases SAY = Phrases.of(EditHost.class);

    /// Takes what was edited; on the JavaFX thread.
    @FunctionalInterface
    public interface Done {
        void edited(HostEntry entry, String group);
    }

    private static final double WIDTH = 640;

    private final Sheet sheet;
    private final Document board;
    private final Target target;
    private final Done done;
    private final Map<Field, Control> inputs = new EnumMap<>(Field.class);
    private final Map<Field, Label> problems = new EnumMap<>(Field.class);
    private final Button save = new Button(SAY.of("save"));

    private EditHost(Sheet sheet, Document board, Target target, Done done) {
        this.sheet = sheet;
        this.board = board;
        this.target = target;
        this.done = done;
    }

    /// Opens the card; does nothing where the host is no longer on the board.
    public static void open(Sheet sheet, Document board, Target target, Done done) {
        for (var group : board.groups()) {
            for (var entry : group.hosts()) {
                var check = entry.overrides().over(inherited(board, group)).check();
                if (TargetId.of(check, entry.address()).equals(target.id())) {
                    new EditHost(sheet, board, target, done).show(HostForm.of(entry, group.name()));
                    return;
                }
            }
        }
    }

    private static Settings inherited(Document board, HostGroup group) {
        return group.overrides().over(board.defaults().over(Settings.DEFAULT));
    }

    private Settings inherited(String group) {
        return board.groups().stream()
                .filter(known -> known.name().equals(group))
                .findFirst()
                .map(known -> inherited(board, known))
                .orElseGet(() -> board.defaults().over(Settings.DEFAULT));
    }

    private void show(HostForm form) {
        for (var field : Field.values()) {
            inputs.put(field, input(field, form.text(field)));
        }
        var grid = new GridPane(16, 4);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        place(grid, 0, Field.NAME, Field.ADDRESS);
        place(grid, 1, Field.GROUP, Field.CHECK);
        place(grid, 2, Field.INTERVAL, Field.TIMEOUT);
        place(grid, 3, Field.DOWN_AFTER, Field.UP_AFTER);
        place(grid, 4, Field.SLOW_ABOVE, Field.SLOW_LOSS);
        place(grid, 5, Field.TAGS, Field.NOTE);
        showInherited();
        save.setId("edit-save");
        save.setDefaultButton(true);
        save.setOnAction(_ -> save());
        var cancel = new Button(SAY.of("cancel"));
        cancel.setOnAction(_ -> sheet.close());
        sheet.show(
                SAY.of("edit-host", target.name()),
                grid,
                WIDTH,
                input(Field.NAME),
                List.of(cancel, save));
        check();
    }

    private void place(GridPane grid, int row, Field left, Field right) {
        grid.add(cell(left), 0, row);
        grid.add(cell(right), 1, row);
    }

    private VBox cell(Field field) {
        var label = new Label(field.label());
        label.getStyleClass().add("field-label");
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setId("edit-" + id(field) + "-problem");
        problems.put(field, problem);
        return new VBox(4, label, input(field), problem);
    }

    private Control input(Field field, String text) {
        Control made;
        if (field == Field.GROUP || field == Field.CHECK) {
            var box = new ComboBox<String>();
            box.setEditable(true);
            box.getItems()
                    .setAll(
                            field == Field.GROUP
                                    ? groups()
                                    : List.of("ping", "ping size=1472 df", "tcp:443"));
            box.setMaxWidth(Double.MAX_VALUE);
            box.getEditor().setText(text);
            box.getEditor().textProperty().subscribe(this::changed);
            made = box;
        } else {
            var plain = new TextField(text);
            plain.textProperty().subscribe(this::changed);
            made = plain;
        }
        made.setId("edit-" + id(field));
        return made;
    }

    private List<String> groups() {
        return board.groups().stream().map(HostGroup::name).filter(n -> !n.isEmpty()).toList();
    }

    private static String id(Field field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Control input(Field field) {
        return Objects.requireNonNull(inputs.get(field));
    }

    private TextField editor(Field field) {
        return switch (input(field)) {
            case ComboBox<?> box -> box.getEditor();
            case TextField plain -> plain;
            default -> throw new IllegalStateException(field.name());
        };
    }

    private void changed() {
        // the fields are made one after the other, and each tells of its first text
        if (problems.size() == Field.values().length) {
            showInherited();
            check();
        }
    }

    private void showInherited() {
        var base = inherited(editor(Field.GROUP).getText().strip());
        var thresholds = base.thresholds();
        prompt(Field.NAME, SAY.of("the-address"));
        prompt(Field.GROUP, SAY.of("no-group"));
        prompt(Field.CHECK, base.check().text());
        prompt(Field.INTERVAL, Durations.text(base.interval()));
        prompt(Field.TIMEOUT, Durations.text(base.timeout()));
        prompt(Field.DOWN_AFTER, SAY.of("losses-in-a-row", thresholds.lossesToDown()));
        prompt(Field.UP_AFTER, SAY.of("replies-in-a-row", thresholds.repliesToUp()));
        prompt(Field.SLOW_ABOVE, Durations.text(thresholds.slowAbove()));
        prompt(Field.SLOW_LOSS, HostForm.percent(thresholds.slowLoss()));
        prompt(Field.TAGS, SAY.of("such-tags"));
    }

    private void prompt(Field field, String text) {
        switch (input(field)) {
            case ComboBox<?> box -> box.setPromptText(text);
            case TextField plain -> plain.setPromptText(text);
            default -> throw new IllegalStateException(field.name());
        }
    }

    private HostForm.Reading check() {
        var texts = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            texts.put(field, editor(field).getText());
        }
        var form = new HostForm(texts);
        var reading = form.read(inherited(form.text(Field.GROUP)), board, target.id());
        problems.forEach((field, label) -> {
            var sentence = reading.problems().getOrDefault(field, "");
            label.setText(sentence);
            label.setVisible(!sentence.isEmpty());
            editor(field).pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
        });
        save.setDisable(reading.entry().isEmpty());
        return reading;
    }

    private void save() {
        check().entry()
                .ifPresent(entry -> {
                    sheet.close();
                    done.edited(entry, editor(Field.GROUP).getText().strip());
                });
    }
}
