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
        chosen.clear();
        chosen.add(id);
        cursor = id;
        anchor = id;
    }

    /// In where it was out, and the other way round.
    void toggle(TargetId id) {
        if (chosen.remove(id)) {
            cursor = chosen.isEmpty() ? null : chosen.iterator().next();
        } else {
            chosen.add(id);
            cursor = id;
        }
        anchor = cursor;
    }

    /// Everything from where the selection began to here.
    void reach(WallModel wall, TargetId id) {
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
        for (int place = low; place <= high; place++) {
            chosen.add(wall.at(place).target().id());
        }
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
