package io.pingwall.ui.wallmode;

import io.pingwall.health.Status;
import io.pingwall.language.Phrases;
import io.pingwall.ui.control.Digits;
import io.pingwall.ui.control.Moments;
import io.pingwall.ui.wall.Palette;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/// The last changes, newest first: when, which host, from what to what, why. Of the JavaFX thread.
final class Strip {
    private static final Phrases SAY = Phrases.of(Strip.class);
    private static final double LINE = 1.45;

    private final GridPane grid = new GridPane();
    private final ColumnConstraints host = new ColumnConstraints();
    private List<Change> shown = List.of();
    private String note = "";
    private Palette palette = Palette.LIGHT;
    private double type = 12;
    private int rows = 1;
    private boolean stale = true;

    Strip() {
        grid.setId("wall-strip");
        var why = new ColumnConstraints(0, 0, Double.MAX_VALUE);
        why.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(fixed(), host, fixed(), why);
    }

    private static ColumnConstraints fixed() {
        var column = new ColumnConstraints();
        column.setMinWidth(GridPane.USE_PREF_SIZE);
        return column;
    }

    Node node() {
        return grid;
    }

    /// @param next font size
    /// @param width of the screen
    /// @param height how high it may be
    void size(double next, double width, double height) {
        type = next;
        host.setMinWidth(Math.rint(width * 0.1));
        host.setMaxWidth(Math.rint(width * 0.28));
        rows = Math.max(1, (int) ((height - type * 0.5) / (type * LINE)));
        grid.setHgap(type * 0.8);
        grid.setPadding(new Insets(type * 0.25, type * Band.EDGE, type * 0.25, type * Band.EDGE));
        grid.getRowConstraints().clear();
        for (int row = 0; row < rows; row++) {
            // as high when there is little to tell, so that the wall above stands still
            var line = new RowConstraints(type * LINE);
            line.setMaxHeight(type * LINE);
            grid.getRowConstraints().add(line);
        }
        stale = true;
    }

    void theme(Palette next) {
        palette = next;
        stale = true;
    }

    /// Says something else in the last line; nothing where it is empty.
    void note(String sentence) {
        if (!sentence.equals(note)) {
            note = sentence;
            stale = true;
        }
    }

    /// @param changes newest first
    void show(List<Change> changes, Instant now, ZoneId zone) {
        int room = note.isEmpty() ? rows : rows - 1;
        var next = changes.subList(0, Math.min(room, changes.size()));
        if (!stale && next.equals(shown)) {
            return;
        }
        stale = false;
        shown = List.copyOf(next);
        grid.getChildren().clear();
        if (!note.isEmpty()) {
            var said = label(note, false);
            said.setId("wall-note");
            said.setTextFill(palette.muted());
            grid.add(said, 0, rows - 1, 4, 1);
        }
        if (shown.isEmpty() && room > 0) {
            var calm = label(SAY.of("no-change"), false);
            calm.setTextFill(palette.muted());
            grid.add(calm, 0, 0, 4, 1);
        }
        for (int row = 0; row < shown.size(); row++) {
            grid.addRow(row, cells(shown.get(row), now, zone).toArray(Node[]::new));
        }
    }

    private List<Node> cells(Change change, Instant now, ZoneId zone) {
        var time = new Digits();
        time.font(type, false);
        time.fill(palette.muted());
        time.show(Moments.text(change.at(), now, zone));
        var host = label(change.host(), true);
        var reason = label(change.reason(), false);
        reason.setTextFill(palette.muted());
        var cells = new ArrayList<Node>();
        cells.add(time);
        cells.add(host);
        cells.add(step(change));
        cells.add(reason);
        return cells;
    }

    private Node step(Change change) {
        var from = label(CountBox.word(change.from()) + " →", false);
        from.setTextFill(palette.muted());
        var sign = new Sign(change.to());
        var colour = colour(change.to());
        sign.draw(type * 0.8, colour);
        var to = label(CountBox.word(change.to()), true);
        to.setTextFill(colour);
        var step = new HBox(type * 0.3, from, sign, to);
        step.setAlignment(Pos.CENTER_LEFT);
        step.getChildren()
                .forEach(node -> {
                    if (node instanceof Label label) {
                        label.setMinWidth(Label.USE_PREF_SIZE);
                    }
                });
        return step;
    }

    /// The accents of tiles are made for their own surface; here everything stands on the wall's.
    private javafx.scene.paint.Color colour(Status status) {
        return switch (status) {
            case DOWN -> palette.alarm();
            case UP -> palette.of(Status.UP).accent();
            case SLOW -> palette.of(Status.SLOW).muted();
            case UNKNOWN, PAUSED -> palette.muted();
        };
    }

    private Label label(String text, boolean bold) {
        var label = new Label(text);
        label.setStyle(Band.font(type, bold));
        label.setTextFill(palette.ink());
        return label;
    }
}
