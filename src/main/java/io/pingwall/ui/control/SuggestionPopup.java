package io.pingwall.ui.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// A short list below a field while somebody types, with a sentence under it. It never takes the
/// focus: the field keeps every key, and moves the mark by [#move]. Of the JavaFX thread.
///
/// Escape closes it before anybody else hears of that key.
public final class SuggestionPopup {
    /// @param hint in muted words at the end of the row
    public record Row(String text, String hint) {}

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final double GAP = 2;

    private final Popup popup = new Popup();
    private final VBox rows = new VBox();
    private final Label sentence = new Label();
    private final IntConsumer taken;
    private int marked = -1;

    /// @param taken told which row was clicked
    public SuggestionPopup(IntConsumer taken) {
        this.taken = taken;
        sentence.getStyleClass().add("field-problem");
        sentence.setId("suggestion-problem");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(4, rows, sentence);
        box.setId("suggestions");
        box.getStyleClass().add("suggestions");
        popup.getContent().setAll(box);
        popup.setAutoFix(true);
    }

    /// Shows these below `field`, none of them marked; nothing where there is nothing to show.
    ///
    /// @param problem empty for none
    public void show(Region field, List<Row> suggestions, String problem) {
        var next = new ArrayList<Node>();
        for (int i = 0; i < suggestions.size(); i++) {
            next.add(row(suggestions.get(i), i));
        }
        rows.getChildren().setAll(next);
        marked = -1;
        sentence.setText(problem);
        sentence.setMaxWidth(Math.max(field.getWidth(), 320));
        show(sentence, !problem.isEmpty());
        show(rows, !suggestions.isEmpty());
        var scene = field.getScene();
        if ((suggestions.isEmpty() && problem.isEmpty())
                || scene == null
                || scene.getWindow() == null
                || !scene.getWindow().isShowing()) {
            hide();
            return;
        }
        var box = (Region) popup.getContent().getFirst();
        box.setMinWidth(field.getWidth());
        var below = field.localToScreen(0, field.getHeight() + GAP);
        if (popup.isShowing()) {
            popup.sizeToScene();
        } else {
            popup.show(field, below.getX(), below.getY());
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private HBox row(Row suggestion, int index) {
        var text = new Label(suggestion.text());
        text.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var hint = new Label(suggestion.hint());
        hint.getStyleClass().add("muted");
        var row = new HBox(16, text, gap, hint);
        row.getStyleClass().add("suggestion");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setOnMousePressed(event -> {
            taken.accept(index);
            event.consume();
        });
        return row;
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    /// Which row is marked; -1 for none.
    public int marked() {
        return popup.isShowing() ? marked : -1;
    }

    /// Marks the next row, or the one before; beyond the last there is none again.
    public void move(int by) {
        int places = rows.getChildren().size() + 1;
        mark(Math.floorMod(marked + 1 + by, places) - 1);
    }

    private void mark(int next) {
        for (int i = 0; i < rows.getChildren().size(); i++) {
            rows.getChildren().get(i).pseudoClassStateChanged(MARKED, i == next);
        }
        marked = next;
    }

    public void hide() {
        popup.hide();
    }
}
