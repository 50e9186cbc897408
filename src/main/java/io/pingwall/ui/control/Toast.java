package io.pingwall.ui.control;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// One sentence at the bottom of the window that goes away by itself, with one thing to do about
/// it.
public final class Toast {
    private static final Duration STAYS = Duration.seconds(8);

    private final Label text = new Label();
    private final Button action = new Button();
    private final HBox box = new HBox(16, text, action);
    private final PauseTransition leaves = new PauseTransition(STAYS);

    public Toast() {
        box.setId("toast");
        text.setId("toast-text");
        action.setId("toast-action");
        box.getStyleClass().add("toast");
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setVisible(false);
        leaves.setOnFinished(_ -> hide());
    }

    /// To be laid over the window; lets the pointer through beside the sentence.
    public Node layer() {
        var layer = new StackPane(box);
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("toasts");
        return layer;
    }

    public void show(String sentence) {
        show(sentence, "", () -> {});
    }

    /// @param label empty for none
    public void show(String sentence, String label, Runnable does) {
        text.setText(sentence);
        action.setText(label);
        action.setVisible(!label.isEmpty());
        action.setManaged(!label.isEmpty());
        action.setOnAction(_ -> {
            hide();
            does.run();
        });
        box.setVisible(true);
        leaves.playFromStart();
    }

    public void hide() {
        leaves.stop();
        box.setVisible(false);
    }
}
