package io.pingwall.ui;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import io.pingwall.language.Phrases;
import io.pingwall.monitor.Figures;
import io.pingwall.monitor.Fitness;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// How the monitor itself does: a quiet word in the status line that turns into a warning, and all
/// its figures behind it. Of the JavaFX thread.
final class OwnHealth {
    private static final Phrases SAY = Phrases.of(OwnHealth.class);

    private static final PseudoClass UNSOUND = PseudoClass.getPseudoClass("unsound");
    private static final double WIDTH = 560;

    private final Button button = new Button(SAY.of("starting"));
    private final Label verdict = new Label();
    private final GridPane grid = new GridPane(16, 6);
    private final List<List<Label>> rows = new ArrayList<>();
    private final Popover over;

    OwnHealth() {
        button.setId("health");
        button.getStyleClass().addAll(Styles.FLAT, "health");
        button.setTooltip(
                new Tooltip(
                        SAY.of("this-monitor") + " (" + Shortcuts.Command.MONITOR.keyText() + ")"));
        button.setOnAction(_ -> toggle());
        verdict.setId("health-verdict");
        verdict.setWrapText(true);
        verdict.setMaxWidth(WIDTH);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        grid.setId("health-figures");
        grid.getStyleClass().add("own-figures");
        over = new Popover(content());
        over.setArrowLocation(Popover.ArrowLocation.BOTTOM_RIGHT);
        over.setDetachable(false);
    }

    Labeled node() {
        return button;
    }

    /// What the pop-over holds.
    private Node content() {
        var title = new Label(SAY.of("this-monitor"));
        title.getStyleClass().add("strong");
        var content = new VBox(8, title, verdict, grid);
        content.getStyleClass().add("popover-content");
        content.setPrefWidth(WIDTH);
        return content;
    }

    void show(Figures figures) {
        var fitness = Fitness.of(figures);
        button.setText(fitness.sound() ? fitness.word() : "⚠ " + fitness.word());
        button.pseudoClassStateChanged(UNSOUND, !fitness.sound());
        verdict.setText(fitness.sentence());
        verdict.pseudoClassStateChanged(UNSOUND, !fitness.sound());
        var now = OwnFigures.rows(figures);
        for (int i = 0; i < now.size(); i++) {
            if (i == rows.size()) {
                rows.add(row(i));
            }
            rows.get(i).get(0).setText(now.get(i).name());
            rows.get(i).get(1).setText(now.get(i).value());
            rows.get(i).get(2).setText(now.get(i).phrase());
        }
    }

    private List<Label> row(int at) {
        var name = new Label();
        var value = new Label();
        value.getStyleClass().add("value");
        GridPane.setHalignment(value, HPos.RIGHT);
        var phrase = new Label();
        phrase.getStyleClass().add("phrase");
        var labels = List.of(name, value, phrase);
        labels.forEach(label -> label.setMinWidth(Region.USE_PREF_SIZE));
        grid.addRow(at, name, value, phrase);
        return labels;
    }

    void toggle() {
        if (over.isShowing()) {
            over.hide();
        } else {
            over.show(button);
        }
    }
}
