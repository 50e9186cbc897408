package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.target.TargetId;

import javafx.scene.layout.Region;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The live wall: every host as a tile on one canvas, all of them in sight at any size.
///
/// JavaFX thread only. Resizable from nothing to anything; takes the focus to be moved about by
/// arrow keys. Draws nothing while it is not on screen, and what it missed when it is again.
public final class WallView extends Region {
    /// @param history asked for the last 60 beats of the hosts whose tiles show a sparkline
    /// @param clock the time of day, to say how long a state has lasted
    public WallView(History history, InstantSource clock, WallListener listener) {}

    /// Makes these the hosts on the wall, in this order. Hosts of one group stand together, groups
    /// in the order in which they first appear, those of no group first. Selection and filter stay.
    public void setTargets(List<HostState> states) {
        throw new UnsupportedOperationException();
    }

    /// Shows changed states; only their tiles are painted. States of hosts that are not on the wall
    /// are ignored.
    public void show(List<HostState> changed) {
        throw new UnsupportedOperationException();
    }

    /// Leaves only hosts on the wall whose name, address, tag, group or status holds every word of
    /// `text`; all of them where it is blank.
    public void filter(String text) {
        throw new UnsupportedOperationException();
    }

    /// How many hosts the filter lets through.
    public int matching() {
        throw new UnsupportedOperationException();
    }

    /// Selects this host alone, without telling the listener; nothing where it is not on the wall.
    public void select(TargetId id) {
        throw new UnsupportedOperationException();
    }

    /// Selects nothing, without telling the listener.
    public void clearSelection() {
        throw new UnsupportedOperationException();
    }

    /// The host that the keyboard moves, with its latest state.
    public Optional<HostState> selected() {
        throw new UnsupportedOperationException();
    }

    /// Every selected host, in wall order.
    public List<HostState> selection() {
        throw new UnsupportedOperationException();
    }

    public void theme(boolean dark) {
        throw new UnsupportedOperationException();
    }

    /// Paints everything anew.
    public void refresh() {
        throw new UnsupportedOperationException();
    }
}
