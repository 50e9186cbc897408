package io.pingwall.ui.wall;

import io.pingwall.health.HostState;

import java.util.List;

/// What a person does on the wall; nothing comes of what is not overridden. Every call comes on the
/// JavaFX thread.
public interface WallListener {
    /// The pointer is over a host; told again whenever it moves to another one.
    ///
    /// @param screenX where a tooltip may start, in screen coordinates
    default void hovered(HostState host, double screenX, double screenY) {}

    /// The pointer is over the head of a collapsed group.
    ///
    /// @param story of the group, in a few lines
    default void hoveredGroup(String story, double screenX, double screenY) {}

    /// The pointer is over no host any more.
    default void unhovered() {}

    /// Other hosts are selected than before.
    ///
    /// @param hosts in wall order; the one that the keyboard moves is [WallView#selected]; empty
    ///   where nothing is selected any more
    default void selected(List<HostState> hosts) {}

    /// Double click or Enter.
    default void opened(HostState host) {}

    /// Right click or the menu key; the hosts it is about are selected by then.
    default void menuWanted(HostState host, double screenX, double screenY) {}

    /// Hosts were dropped on a group.
    ///
    /// @param group empty for the hosts of no group
    default void moveWanted(List<HostState> hosts, String group) {}

    /// A host shall be called otherwise.
    ///
    /// @param name empty where its address shall stand for it
    default void renameWanted(HostState host, String name) {}
}
