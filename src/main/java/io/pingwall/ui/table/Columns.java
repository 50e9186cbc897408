package io.pingwall.ui.table;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.health.VoiceQuality;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Makes the columns. Every column carries the whole state, so that one listener a cell is enough.
final class Columns {
    /// Of titles and cells, and the room beside them, as the stylesheet has it; the sign of the
    /// order stands beside a title.
    private static final double TYPE = 13;

    private static final double BESIDE_TITLE = 28;
    private static final double BESIDE_CELL = 18;

    private Columns() {}

    static TableColumn<HostRow, HostState> of(HostColumn column) {
        var made = new TableColumn<HostRow, HostState>(column.title());
        made.setId(column.name().toLowerCase(Locale.ROOT));
        made.setPrefWidth(Math.max(column.width(), room(column)));
        made.setVisible(column.isFirst());
        made.setComparator(column.order());
        made.setCellValueFactory(cell -> cell.getValue().stateProperty());
        made.setCellFactory(_ -> new Cell(column));
        if (column.isFigure()) {
            made.getStyleClass().add("figure");
        }
        return made;
    }

    /// What the title needs, and the longest words below it.
    private static double room(HostColumn column) {
        double cells = column.longest().stream().mapToDouble(Columns::width).max().orElse(0);
        return Math.max(width(column.title()) + BESIDE_TITLE, cells + BESIDE_CELL);
    }

    private static double width(String words) {
        var text = new Text(words);
        text.setFont(Font.font("System", FontWeight.BOLD, TYPE));
        return Math.ceil(text.getLayoutBounds().getWidth());
    }

    private static final class Cell extends TableCell<HostRow, HostState> {
        private final HostColumn column;

        Cell(HostColumn column) {
            this.column = column;
            getStyleClass().add(column.isFigure() ? "figure" : "words");
            if (column == HostColumn.STATUS) {
                getStyleClass().add("status");
            }
            if (column == HostColumn.VOICE) {
                var meaning = new Tooltip(VoiceQuality.meaning());
                meaning.setWrapText(true);
                meaning.setMaxWidth(360);
                setTooltip(meaning);
            }
        }

        @Override
        protected void updateItem(@Nullable HostState state, boolean empty) {
            super.updateItem(state, empty);
            if (state == null || empty) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(column.text(state));
            if (column == HostColumn.STATUS) {
                for (var status : Status.values()) {
                    pseudoClassStateChanged(
                            PseudoClass.getPseudoClass(status.name().toLowerCase(Locale.ROOT)),
                            status == state.status());
                }
            }
        }

        // two states may be equal in all but what this cell shows: comparing them deeply costs more
        // than setting a text
        @Override
        @SuppressWarnings("ReferenceEquality")
        protected boolean isItemChanged(@Nullable HostState before, @Nullable HostState after) {
            return before != after;
        }
    }
}
