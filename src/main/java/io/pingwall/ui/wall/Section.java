package io.pingwall.ui.wall;

/// A group as it stands on the wall.
///
/// @param name empty for the hosts of no group
/// @param count of hosts that are shown
/// @param collapsed whether all of them stand in one tile
record Section(String name, int count, boolean collapsed) {
    Section(String name, int count) {
        this(name, count, false);
    }

    Section collapsed(boolean next) {
        return next == collapsed ? this : new Section(name, count, next);
    }
}
