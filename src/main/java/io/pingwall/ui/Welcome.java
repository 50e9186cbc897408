package io.pingwall.ui;

import io.pingwall.language.Phrases;
import io.pingwall.ui.edit.AddPane;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// What a person sees beside the wall at the first start. Of the JavaFX thread.
final class Welcome {
    private static final Phrases SAY = Phrases.of(Welcome.class);

    static final double WIDTH = 440;

    private final AddPane add;
    private final FlowPane fill = new FlowPane(8, 8);
    private final ScrollPane pane;

    /// @param close puts the welcome away
    Welcome(AddPane add, Runnable close) {
        this.add = add;
        var title = new Label(SAY.of("welcome"));
        title.getStyleClass().add("title");
        var lead = words(SAY.of("welcome-lead"));
        fill.setId("fill-in");
        var later = new Button(SAY.of("later"));
        later.setId("welcome-later");
        later.setOnAction(_ -> close.run());
        add.button().setText(SAY.of("watch-these"));
        var footer = new HBox(8, later, add.button());
        footer.setAlignment(Pos.CENTER_RIGHT);
        var content = new VBox(16, title, lead, fill, add.node(), footer);
        VBox.setVgrow(add.node(), Priority.ALWAYS);
        content.getStyleClass().add("welcome");
        pane = new ScrollPane(content);
        pane.setId("welcome");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setPrefWidth(WIDTH);
        pane.setMinWidth(WIDTH);
        show(Nearby.NOTHING);
    }

    Node node() {
        return pane;
    }

    Node firstField() {
        return add.firstField();
    }

    /// Offers what was found around this machine.
    void show(Nearby nearby) {
        fill.getChildren()
                .setAll(
                        button("this-machine", SAY.of("this-machine"), nearby.thisMachine()),
                        button("gateway", SAY.of("gateway"), nearby.gateways()),
                        button("name-servers", SAY.of("name-servers"), nearby.nameServers()));
    }

    private Button button(String id, String text, List<String> lines) {
        var button = new Button(text, new FontIcon(Feather.PLUS));
        button.setId("fill-" + id);
        button.setDisable(lines.isEmpty());
        button.setOnAction(_ -> {
            add.fillIn(lines);
            button.setDisable(true);
        });
        return button;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
