package io.pingwall.ui.wallmode;

import io.pingwall.language.Phrases;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Asks for the PIN over everything else. Of the JavaFX thread.
final class PinPad {
    private static final Phrases SAY = Phrases.of(PinPad.class);
    private static final double WIDTH_IN_EMS = 18;

    private final Gate gate;
    private final PasswordField field = new PasswordField();
    private final Label told = new Label();
    private final VBox card;
    private final StackPane place;
    private Runnable then = () -> {};

    PinPad(Gate gate) {
        this.gate = gate;
        field.setId("wall-pin");
        field.setOnAction(_ -> enter());
        told.setId("wall-pin-told");
        told.getStyleClass().add("problem");
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        var open = new Button(SAY.of("unlock"));
        open.setOnAction(_ -> enter());
        var back = new Button(SAY.of("back"));
        back.setOnAction(_ -> close());
        back.setMinWidth(Region.USE_PREF_SIZE);
        open.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new HBox(12, back, open);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        var title = new Label(SAY.of("type-pin"));
        title.getStyleClass().add("strong");
        card = new VBox(12, title, field, told, buttons);
        card.getStyleClass().add("card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        place = new StackPane(card);
        place.setVisible(false);
    }

    Node node() {
        return place;
    }

    void size(double type) {
        card.setStyle(Band.font(type, false));
        card.setPrefWidth(type * WIDTH_IN_EMS);
    }

    boolean isOpen() {
        return place.isVisible();
    }

    /// Runs the action, after the PIN where there is one.
    void ask(Runnable action) {
        if (!gate.isLocked()) {
            action.run();
            return;
        }
        then = action;
        told.setText("");
        field.clear();
        place.setVisible(true);
        field.requestFocus();
    }

    void close() {
        place.setVisible(false);
        field.clear();
    }

    private void enter() {
        var digits = field.getText();
        field.clear();
        gate.enter(
                digits,
                () -> {
                    close();
                    then.run();
                },
                told::setText);
    }
}
