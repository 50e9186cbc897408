package io.pingwall.ui.table;

import io.pingwall.health.HostState;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One host in the table; the cells on screen listen to its state.
final class HostRow {
    private final ReadOnlyObjectWrapper<HostState> state;

    HostRow(HostState state) {
        this.state = new ReadOnlyObjectWrapper<>(state);
    }

    void show(HostState next) {
        state.set(next);
    }

    HostState state() {
        return state.get();
    }

    ReadOnlyObjectProperty<HostState> stateProperty() {
        return state.getReadOnlyProperty();
    }
}
