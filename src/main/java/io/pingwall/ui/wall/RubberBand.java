package io.pingwall.ui.wall;

import io.pingwall.target.TargetId;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A rectangle drawn over the wall that selects what it touches.
final class RubberBand {
    /// A click with an unsteady hand is no drag.
    static final double THRESHOLD = 6;

    private double startX;
    private double startY;
    private Set<TargetId> kept = Set.of();
    private boolean pressed;
    private boolean drawn;

    /// @param y from the upper edge of all tiles, of which some may be scrolled away
    /// @param keeps what stays selected besides
    void press(double x, double y, Set<TargetId> keeps) {
        startX = x;
        startY = y;
        kept = keeps;
        pressed = true;
        drawn = false;
    }

    /// The rectangle from where the pointer was pressed to where it is.
    Box to(double x, double y) {
        return new Box(
                Math.min(startX, x),
                Math.min(startY, y),
                Math.abs(x - startX),
                Math.abs(y - startY));
    }

    /// Whether the pointer has gone far enough to mean a rectangle; from then on it does.
    boolean draws(double x, double y) {
        drawn |= pressed && Math.hypot(x - startX, y - startY) >= THRESHOLD;
        return drawn;
    }

    /// Selects what the rectangle touches.
    void select(Box box, WallLayout layout, WallModel model, Selection selection) {
        List<TargetId> ids = new ArrayList<>();
        layout.within(box).stream()
                // between a change of the hosts and the next layout the places are the old ones
                .filter(place -> place < model.size())
                .forEach(place -> ids.add(model.at(place).target().id()));
        selection.take(ids, kept);
    }

    boolean isDrawn() {
        return drawn;
    }

    /// @return whether there was a rectangle
    boolean release() {
        boolean was = drawn;
        pressed = false;
        drawn = false;
        return was;
    }
}
