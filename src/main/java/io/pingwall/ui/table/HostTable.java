package io.pingwall.ui.table;

import io.pingwall.health.HostState;
import io.pingwall.language.Phrases;
import io.pingwall.target.TargetId;

import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The hosts of the wall as a table. Of the JavaFX thread.
///
/// A changed host repaints its cells; the order is only put right when [#settle] is called, so that
/// rows do not jump under the eye.
public final class HostTable {
    private static final Phrases SAY = Phrases.of(HostTable.class);

    /// What a person does in the table.
    public interface Listener {
        void selected(List<HostState> hosts);

        /// Double click or Enter.
        void opened(HostState host);

        /// Right click or the menu key; the hosts it is about are selected by then.
        void menuWanted(HostState host, double screenX, double screenY);
    }

    private static final double LAST_COLUMN = 160;
    private static final double SCROLL_BAR = 16;

    private final ObservableList<HostRow> rows = FXCollections.observableArrayList();
    private final FilteredList<HostRow> filtered = new FilteredList<>(rows);
    private final SortedList<HostRow> sorted = new SortedList<>(filtered);
    private final TableView<HostRow> view = new TableView<>(sorted);
    private final Listener listener;
    private Map<TargetId, HostRow> byId = new HashMap<>();
    private Predicate<HostState> filter = _ -> true;

    public HostTable(Listener listener) {
        this.listener = listener;
        view.setId("hosts");
        view.getStyleClass().add("host-table");
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setTableMenuButtonVisible(true);
        view.setPlaceholder(new Label(SAY.of("no-match")));
        for (var column : HostColumn.values()) {
            view.getColumns().add(Columns.of(column));
        }
        view.setSortPolicy(table -> {
            sorted.setComparator(fresh(table.getComparator()));
            return true;
        });
        view.setRowFactory(_ -> row());
        view.widthProperty().subscribe(this::fillWidth);
        view.getVisibleLeafColumns()
                .addListener((ListChangeListener<TableColumn<HostRow, ?>>) _ -> fillWidth());
        view.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<HostRow>) _ -> listener.selected(selection()));
        view.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(view.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    public Node node() {
        return view;
    }

    /// These hosts, with the columns that are shown.
    public TableText text(List<HostState> hosts) {
        var shown = columns().stream().map(id -> HostColumn.valueOf(id.toUpperCase(Locale.ROOT)));
        return TableText.of(shown.toList(), hosts);
    }

    /// The ids of the columns that are shown, in their order.
    public List<String> columns() {
        return view.getVisibleLeafColumns().stream().map(TableColumn::getId).toList();
    }

    /// Shows these columns, in this order; nothing changes where there is none. Unknown ids are
    /// passed over.
    public void showColumns(List<String> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var columns = new ArrayList<>(view.getColumns());
        columns.sort(Comparator.comparingInt(column -> place(ids, column)));
        view.getColumns().setAll(columns);
        columns.forEach(column -> column.setVisible(ids.contains(column.getId())));
    }

    /// The columns that it is sorted by, each with a minus before it where the largest comes first.
    public List<String> sort() {
        return view.getSortOrder().stream()
                .map(column ->
                        (column.getSortType() == SortType.DESCENDING ? "-" : "") + column.getId())
                .toList();
    }

    /// Sorts by these, written as [#sort()] has them; unknown ones are passed over.
    public void sort(List<String> keys) {
        view.getSortOrder().clear();
        for (var key : keys) {
            boolean down = key.startsWith("-");
            var id = down ? key.substring(1) : key;
            view.getColumns().stream()
                    .filter(column -> id.equals(column.getId()))
                    .forEach(column -> {
                        column.setSortType(down ? SortType.DESCENDING : SortType.ASCENDING);
                        view.getSortOrder().add(column);
                    });
        }
    }

    private static int place(List<String> ids, TableColumn<HostRow, ?> column) {
        int place = ids.indexOf(column.getId());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /// Makes these the hosts, in this order; selection and filter stay.
    public void setTargets(List<HostState> states) {
        var selected = selection().stream().map(state -> state.target().id()).toList();
        var next = HashMap.<TargetId, HostRow>newHashMap(states.size());
        for (var state : states) {
            var known = byId.get(state.target().id());
            var row = known == null ? new HostRow(state) : known;
            row.show(state);
            next.put(state.target().id(), row);
        }
        byId = next;
        rows.setAll(states.stream().map(state -> next.get(state.target().id())).toList());
        select(selected);
    }

    /// Shows changed states; hosts that are not in the table are ignored.
    public void show(List<HostState> changed) {
        for (var state : changed) {
            var row = byId.get(state.target().id());
            if (row != null) {
                row.show(state);
            }
        }
    }

    public void filter(Predicate<HostState> wanted) {
        filter = wanted;
        filtered.setPredicate(row -> wanted.test(row.state()));
    }

    /// Puts order and filter right after states changed; once a second is enough.
    public void settle() {
        if (!isFiltered()) {
            filter(filter);
        }
        var order = view.getComparator();
        if (order != null && !isOrdered(order)) {
            sorted.setComparator(fresh(order));
        }
    }

    public List<HostState> selection() {
        return view.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .map(HostRow::state)
                .toList();
    }

    /// Selects these hosts alone.
    public void select(Collection<TargetId> ids) {
        var wanted = Set.copyOf(ids);
        // by index and at once: selecting rows one by one looks each of them up in the whole list
        int[] places =
                IntStream.range(0, wanted.isEmpty() ? 0 : sorted.size())
                        .filter(i -> wanted.contains(sorted.get(i).state().target().id()))
                        .toArray();
        view.getSelectionModel().clearSelection();
        if (places.length > 0) {
            view.getSelectionModel().selectIndices(places[0], places);
        }
    }

    /// The last column takes what the others leave, so that no empty one stands beside it.
    private void fillWidth() {
        var columns = view.getVisibleLeafColumns();
        if (columns.isEmpty() || view.getWidth() == 0) {
            return;
        }
        var last = columns.getLast();
        double others = 0;
        for (var column : columns.subList(0, columns.size() - 1)) {
            others += column.getWidth();
        }
        last.setPrefWidth(Math.max(LAST_COLUMN, view.getWidth() - others - SCROLL_BAR));
    }

    private boolean isFiltered() {
        int next = 0;
        for (var row : rows) {
            boolean shown = next < filtered.size() && filtered.get(next) == row;
            if (shown != filter.test(row.state())) {
                return false;
            }
            next += shown ? 1 : 0;
        }
        return true;
    }

    private boolean isOrdered(Comparator<HostRow> order) {
        for (int i = 1; i < sorted.size(); i++) {
            if (order.compare(sorted.get(i - 1), sorted.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /// A sorted list sorts again only for a comparator that it has not seen.
    private static @Nullable Comparator<HostRow> fresh(@Nullable Comparator<HostRow> order) {
        return order == null ? null : (a, b) -> order.compare(a, b);
    }

    private TableRow<HostRow> row() {
        var row = new TableRow<HostRow>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                open(row.getItem());
            }
        });
        row.setOnContextMenuRequested(event -> {
            if (row.getItem() != null) {
                listener.menuWanted(row.getItem().state(), event.getScreenX(), event.getScreenY());
                event.consume();
            }
        });
        return row;
    }

    private void open(@Nullable HostRow row) {
        if (row != null) {
            listener.opened(row.state());
        }
    }
}
