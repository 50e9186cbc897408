package io.pingwall.ui.wall;

import org.jspecify.annotations.Nullable;

/// What is under the pointer.
///
/// @param place of the tile, which for a collapsed group is that of its first host; -1 for none
/// @param group in whose block the pointer is, be it between tiles
/// @param opens whether a click here collapses the group, or opens it
record Spot(int place, @Nullable Block group, boolean opens) {
    static Spot at(WallLayout layout, WallModel model, double x, double y) {
        var stuck = layout.stuckUnder(x, y);
        if (stuck != null) {
            return new Spot(-1, stuck, true);
        }
        var group = layout.blockAt(x, y);
        int place = layout.indexAt(x, y);
        // between a change of the hosts and the next layout the places are still the old ones
        if (place >= model.size() || !layout.isApart()) {
            return new Spot(place < model.size() ? place : -1, null, false);
        }
        boolean opens = group != null && layout.isMark(group, x, y);
        return new Spot(place, group, opens);
    }

    boolean isTile() {
        return place >= 0;
    }

    boolean isCollapsed() {
        return group != null && group.isCollapsed();
    }
}
