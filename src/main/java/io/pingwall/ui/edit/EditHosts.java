package io.pingwall.ui.edit;

import atlantafx.base.theme.Styles;

import io.pingwall.board.Document;
import io.pingwall.language.Phrases;
import io.pingwall.target.TargetId;
import io.pingwall.ui.control.Sheet;
import io.pingwall.ui.edit.HostForm.Field;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The card on which many hosts are edited at once: a field shows what all of them have, or that
/// they vary, and only what is touched is changed. Of the JavaFX thread.
public final class EditHosts {
    private static final Phrases SAY = Phrases.of(EditHosts.class);
    private static final double WIDTH = 640;

    /// What makes sense for many hosts, in pairs.
    private static final List<Field> FIELDS =
            List.of(
                    Field.GROUP,
                    Field.CHECK,
                    Field.INTERVAL,
                    Field.TIMEOUT,
                    Field.DOWN_AFTER,
                    Field.UP_AFTER,
                    Field.SLOW_ABOVE,
                    Field.SLOW_LOSS,
                    Field.TAGS,
                    Field.NOTE);

    private final Sheet sheet;
    private final ManyHosts hosts;
    private final Consumer<Document> done;
    private final Map<Field, TextField> inputs = new EnumMap<>(Field.class);
    private final Map<Field, Label> problems = new EnumMap<>(Field.class);
    private final Set<Field> touched = EnumSet.noneOf(Field.class);
    private final Button save = new Button(SAY.of("save"));

    private EditHosts(Sheet sheet, ManyHosts hosts, Consumer<Document> done) {
        this.sheet = sheet;
        this.hosts = hosts;
        this.done = done;
    }

    /// @param done takes the board with the changes
    public static void open(
            Sheet sheet, Document board, Set<TargetId> ids, Consumer<Document> done) {
        var hosts = ManyHosts.of(board, ids);
        if (hosts.size() > 0) {
            new EditHosts(sheet, hosts, done).show();
        }
    }

    private void show() {
        var grid = new GridPane(16, 4);
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        for (int i = 0; i < FIELDS.size(); i++) {
            grid.add(cell(FIELDS.get(i)), i % 2, i / 2);
        }
        var hint = new Label(SAY.of("only-touched"));
        hint.getStyleClass().add("muted");
        save.setId("edit-many-save");
        save.setDefaultButton(true);
        save.setDisable(true);
        save.setOnAction(_ -> save());
        var cancel = new Button(SAY.of("cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> sheet.close());
        sheet.show(
                SAY.of("edit-hosts", hosts.size()),
                new VBox(16, hint, grid),
                WIDTH,
                input(Field.INTERVAL),
                List.of(cancel, save));
    }

    private VBox cell(Field field) {
        var name = field.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var label = new Label(field.label());
        label.getStyleClass().add("field-label");
        var common = hosts.common(field);
        var input = new TextField(common.orElse(""));
        input.setId("edit-many-" + name);
        boolean own = field == Field.GROUP || field == Field.TAGS || field == Field.NOTE;
        input.setPromptText(
                common.isEmpty() ? SAY.of("varied") : own ? SAY.of("none") : SAY.of("inherited"));
        label.setLabelFor(input);
        var problem = new Label();
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        problem.setId("edit-many-" + name + "-problem");
        inputs.put(field, input);
        problems.put(field, problem);
        input.textProperty().addListener(_ -> changed(field));
        return new VBox(4, label, input, problem);
    }

    private TextField input(Field field) {
        return inputs.getOrDefault(field, new TextField());
    }

    private void changed(Field field) {
        touched.add(field);
        tell(hosts.edited(texts()).problems());
    }

    private Map<Field, String> texts() {
        var texts = new EnumMap<Field, String>(Field.class);
        touched.forEach(field -> texts.put(field, input(field).getText().strip()));
        return texts;
    }

    private void tell(Map<Field, String> wrong) {
        problems.forEach((field, label) -> {
            label.setText(wrong.getOrDefault(field, ""));
            input(field).pseudoClassStateChanged(Styles.STATE_DANGER, wrong.containsKey(field));
        });
        save.setDisable(!wrong.isEmpty() || touched.isEmpty());
    }

    private void save() {
        var edited = hosts.edited(texts());
        try {
            var board = edited.board();
            if (board.isPresent()) {
                sheet.close();
                done.accept(board.get());
            }
        } catch (IllegalArgumentException e) {
            tell(Map.of(Field.CHECK, String.valueOf(e.getMessage())));
        }
    }
}
