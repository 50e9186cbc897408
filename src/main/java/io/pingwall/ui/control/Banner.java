package io.pingwall.ui.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// A sentence across the window that stays until its cause is gone.
public final class Banner {
    private final Label text = new Label();
    private final HBox actions = new HBox(8);
    private final HBox box;

    public Banner(String id) {
        var icon = new FontIcon(Feather.ALERT_TRIANGLE);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setId(id + "-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(12, icon, text, actions);
        box.setId(id);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("banner");
        hide();
    }

    public Node node() {
        return box;
    }

    public void show(String sentence, List<Button> buttons) {
        text.setText(sentence);
        actions.getChildren().setAll(buttons);
        box.setVisible(true);
        box.setManaged(true);
    }

    public void hide() {
        box.setVisible(false);
        box.setManaged(false);
    }
}
