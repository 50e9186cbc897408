package io.pingwall.ui.wallmode;

import atlantafx.base.theme.Styles;

import io.pingwall.board.PinHash;
import io.pingwall.board.WallSettings;
import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Sheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The card that asks how the wall is shown, after the PIN where there is one. Of the JavaFX
/// thread.
final class WallSheet {
    private static final Phrases SAY = Phrases.of(WallSheet.class);
    private static final double WIDTH = 560;

    private final Sheet sheet;
    private final Gate gate;
    private final Consumer<WallSettings> takes;
    private final Executor background;
    private final Executor screen;

    /// @param screen runs a task on the JavaFX thread
    /// @param background runs tasks off it
    WallSheet(
            Sheet sheet,
            Gate gate,
            Consumer<WallSettings> takes,
            Executor background,
            Executor screen) {
        this.sheet = sheet;
        this.gate = gate;
        this.takes = takes;
        this.background = background;
        this.screen = screen;
    }

    /// @param enter turns wall mode on
    void open(WallSettings now, Runnable enter) {
        if (gate.isLocked()) {
            unlock(() -> form(now, enter));
        } else {
            form(now, enter);
        }
    }

    private void unlock(Runnable then) {
        var field = new PasswordField();
        field.setId("wall-unlock");
        var told = new Label();
        told.getStyleClass().add("field-problem");
        var unlock = new Button(SAY.of("unlock"));
        unlock.setDefaultButton(true);
        unlock.setOnAction(_ -> {
            var digits = field.getText();
            field.clear();
            gate.enter(digits, then, told::setText);
        });
        var body = new VBox(8, new Label(SAY.of("type-pin-to-change")));
        body.getChildren().addAll(field, told);
        sheet.show(SAY.of("wall-mode"), body, WIDTH, field, List.of(cancel(), unlock));
    }

    private void form(WallSettings now, Runnable enter) {
        var form = new WallForm(now);
        var save = new Button(SAY.of("save"));
        save.setId("wall-save");
        save.setOnAction(_ -> save(form, () -> {}));
        var start = new Button(SAY.of("start"));
        start.setId("wall-start");
        start.getStyleClass().add(Styles.ACCENT);
        start.setDefaultButton(true);
        start.setOnAction(_ -> save(form, enter));
        sheet.show(
                SAY.of("wall-mode"),
                form.node(),
                WIDTH,
                form.firstField(),
                List.of(cancel(), save, start));
    }

    private Button cancel() {
        var cancel = new Button(SAY.of("cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> sheet.close());
        return cancel;
    }

    private void save(WallForm form, Runnable then) {
        form.read()
                .ifPresent(chosen -> {
                    sheet.close();
                    if (form.pin().isEmpty()) {
                        takes.accept(chosen);
                        then.run();
                        return;
                    }
                    background.execute(() -> {
                        var pin = PinHash.of(form.pin());
                        screen.execute(() -> {
                            takes.accept(chosen.withPin(pin));
                            then.run();
                        });
                    });
                });
    }
}
