package io.pingwall.ui.wall;

/// A group as it stands on the wall.
///
/// @param name empty for the hosts of no group
/// @param count of hosts that are shown
record Section(String name, int count) {}
