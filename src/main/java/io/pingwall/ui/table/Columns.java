package io.pingwall.ui.table;

import io.pingwall.health.HostState;
import io.pingwall.health.VoiceQuality;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Makes the columns. Every column carries the whole state, so that one listener a cell is enough.
final class Columns {
    private Columns() {}

    static TableColumn<HostRow, HostState> of(HostColumn column) {
        var made = new TableColumn<HostRow, HostState>(column.title());
        made.setId(column.name().toLowerCase(Locale.ROOT));
        made.setPrefWidth(column.width());
        made.setVisible(column.isFirst());
        made.setComparator(column.order());
        made.setCellValueFactory(cell -> cell.getValue().stateProperty());
        made.setCellFactory(_ -> new Cell(column));
        if (column.isFigure()) {
            made.getStyleClass().add("figure");
        }
        return made;
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
                for (var status : io.pingwall.health.Status.values()) {
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
