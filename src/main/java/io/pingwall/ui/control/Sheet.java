package io.pingwall.ui.control;

import atlantafx.base.controls.ModalPane;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// A card over the whole window, in place of a second one: title, content, buttons on the right.
/// Escape or a click beside it closes it. Of the JavaFX thread.
public final class Sheet {
    private final ModalPane pane = new ModalPane();

    public Sheet() {
        pane.setId("sheet");
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
    }

    /// To be laid over everything else.
    public Node node() {
        return pane;
    }

    /// @param closed told each time, whichever way it was closed
    public void onClosed(Runnable closed) {
        pane.displayProperty()
                .subscribe(open -> {
                    if (!open) {
                        closed.run();
                    }
                });
    }

    public boolean isOpen() {
        return pane.isDisplay();
    }

    /// @param width of the card, as far as the window has room
    /// @param focus what gets the keyboard
    /// @param buttons the last one does what the card is for
    public void show(String title, Node body, double width, Node focus, List<Button> buttons) {
        var heading = new Label(title);
        heading.getStyleClass().add("heading");
        var footer = new HBox(8);
        footer.setAlignment(Pos.CENTER_RIGHT);
        footer.getChildren().addAll(buttons);
        var card = new VBox(16, heading, body, footer);
        VBox.setVgrow(body, Priority.ALWAYS);
        card.getStyleClass().add("card");
        // as wide as it will be, so that its height is that of its wrapped text
        var scene = pane.getScene();
        double room = scene == null ? width : Math.min(width, scene.getWidth());
        card.setPrefWidth(room);
        card.setMaxSize(room, Region.USE_PREF_SIZE);
        pane.show(card);
        focus.requestFocus();
    }

    public void close() {
        pane.hide(true);
    }
}
