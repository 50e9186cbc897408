package io.pingwall.ui.wall;

import io.pingwall.target.TargetId;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which hosts are selected, and which of them the keyboard moves.
final class Selection {
    private final Set<TargetId> chosen = new HashSet<>();
    private @Nullable TargetId cursor;
    private @Nullable TargetId anchor;

    Optional<TargetId> cursor() {
        return Optional.ofNullable(cursor);
    }

    boolean holds(TargetId id) {
        return chosen.contains(id);
    }

    boolean holds(List<TargetId> ids) {
        return chosen.containsAll(ids);
    }

    int size() {
        return chosen.size();
    }

    Set<TargetId> all() {
        return Set.copyOf(chosen);
    }

    void clear() {
        chosen.clear();
        cursor = null;
        anchor = null;
    }

    void only(TargetId id) {
        only(List.of(id));
    }

    /// These alone; the keyboard goes on from the first.
    void only(List<TargetId> ids) {
        chosen.clear();
        chosen.addAll(ids);
        cursor = ids.getFirst();
        anchor = cursor;
    }

    /// In where one of them was out, and out where all were in.
    void toggle(List<TargetId> ids) {
        if (chosen.containsAll(ids)) {
            ids.forEach(chosen::remove);
            cursor = chosen.isEmpty() ? null : chosen.iterator().next();
        } else {
            chosen.addAll(ids);
            cursor = ids.getFirst();
        }
        anchor = cursor;
    }

    /// Everything from where the selection began to here, of a collapsed group all.
    void reach(WallModel wall, WallLayout layout, TargetId id) {
        var from = anchor == null ? null : anchor;
        var start = from == null ? wall.placeOf(id) : wall.placeOf(from);
        var end = wall.placeOf(id);
        if (start.isEmpty() || end.isEmpty()) {
            only(id);
            return;
        }
        chosen.clear();
        int low = Math.min(start.getAsInt(), end.getAsInt());
        int high = Math.max(start.getAsInt(), end.getAsInt());
        if (high < layout.count() && layout.isFolded()) {
            low = layout.isCollapsed(low) ? layout.block(low).first() : low;
            high = layout.isCollapsed(high) ? layout.block(high).end() - 1 : high;
        }
        chosen.addAll(wall.ids(low, high + 1));
        cursor = id;
        anchor = from == null ? id : from;
    }

    /// These, and those kept from before; the keyboard goes on from the last of these.
    void take(List<TargetId> ids, Set<TargetId> kept) {
        chosen.clear();
        chosen.addAll(kept);
        chosen.addAll(ids);
        if (!ids.isEmpty()) {
            cursor = ids.getLast();
            anchor = ids.getFirst();
        } else if (cursor == null || !chosen.contains(cursor)) {
            cursor = chosen.isEmpty() ? null : chosen.iterator().next();
            anchor = cursor;
        }
    }

    /// Forgets hosts that are on the wall no more.
    ///
    /// @return whether there were any
    boolean retain(Set<TargetId> known) {
        boolean lost = chosen.retainAll(known);
        if (cursor != null && !chosen.contains(cursor)) {
            cursor = chosen.isEmpty() ? null : chosen.iterator().next();
        }
        if (anchor != null && !chosen.contains(anchor)) {
            anchor = cursor;
        }
        return lost;
    }
}
