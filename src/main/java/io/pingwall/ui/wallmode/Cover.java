package io.pingwall.ui.wallmode;

import io.pingwall.language.Phrases;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Hides the window while the wall is shown behind a PIN: whoever may not leave the wall may not
/// edit the board beside it. Of the JavaFX thread.
final class Cover {
    private static final Phrases SAY = Phrases.of(Cover.class);
    private static final double TYPE = 14;

    private final PinPad pad;
    private final Button leave = new Button(SAY.of("leave"));
    private final StackPane place;
    private @Nullable Node hidden;

    Cover(Gate gate, Runnable leaves) {
        pad = new PinPad(gate);
        pad.size(TYPE);
        leave.setId("wall-leave");
        leave.setOnAction(_ -> pad.ask(leaves));
        var told = new Label(SAY.of("locked"));
        told.getStyleClass().add("heading");
        var middle = new VBox(16, told, leave);
        middle.setAlignment(Pos.CENTER);
        place = new StackPane(middle, pad.node());
        place.setId("wall-cover");
        place.getStyleClass().add("wall-cover");
        place.setVisible(false);
    }

    Node node() {
        return place;
    }

    void over(Node next) {
        hidden = next;
    }

    void show(boolean locked) {
        place.setVisible(locked);
        pad.close();
        if (hidden != null) {
            hidden.setDisable(locked);
        }
        if (locked) {
            leave.requestFocus();
        }
    }
}
