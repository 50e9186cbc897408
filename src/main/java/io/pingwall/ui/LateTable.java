package io.pingwall.ui;

import io.pingwall.target.TargetId;
import io.pingwall.ui.query.Filter;
import io.pingwall.ui.table.HostTable;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;

/// The table, made when it is first looked at: the wall is what a person sees first, and a table
/// takes a fifth of the time until then. Of the JavaFX thread.
final class LateTable {
    private final HostTable.Listener listener;
    private List<String> columns = List.of();
    private List<String> sort = List.of();
    private Filter filter = Filter.NONE;
    private @Nullable HostTable made;

    LateTable(HostTable.Listener listener) {
        this.listener = listener;
    }

    HostTable table() {
        if (made == null) {
            made = new HostTable(listener);
            made.showColumns(columns);
            made.sort(sort);
            made.filter(filter);
        }
        return made;
    }

    Node node() {
        return table().node();
    }

    /// Shows what was remembered from last time.
    void recall(List<String> shown, List<String> sorted) {
        columns = shown;
        sort = sorted;
        if (made != null) {
            made.showColumns(shown);
            made.sort(sorted);
        }
    }

    /// Empty for the usual ones.
    List<String> columns() {
        return made == null ? columns : made.columns();
    }

    List<String> sort() {
        return made == null ? sort : made.sort();
    }

    void filter(Filter wanted) {
        filter = wanted;
        if (made != null) {
            made.filter(wanted);
        }
    }

    void select(Collection<TargetId> ids) {
        if (made != null) {
            made.select(ids);
        }
    }
}
