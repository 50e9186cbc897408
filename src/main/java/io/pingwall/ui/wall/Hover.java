package io.pingwall.ui.wall;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Tells the listener which host the pointer is over; over the head of a collapsed group, which
/// group.
final class Hover {
    private final WallParts wall;
    private @Nullable Object over;

    Hover(WallParts wall) {
        this.wall = wall;
    }

    void moved(MouseEvent event) {
        var spot = wall.spot(event.getX(), event.getY());
        wall.view().setCursor(spot.opens() ? Cursor.HAND : Cursor.DEFAULT);
        if (!spot.isTile()) {
            end();
            return;
        }
        var model = wall.model();
        int place = wall.canvas().layout().hostAt(event.getX(), event.getY());
        if (place >= 0 && place < model.size()) {
            var state = model.at(place);
            if (begins(state.target().id(), spot.place())) {
                wall.listener().hovered(state, event.getScreenX(), event.getScreenY());
            }
        } else if (spot.group() != null) {
            var section = model.sections().get(spot.group().section());
            if (begins(section.name(), spot.place())) {
                wall.listener()
                        .hoveredGroup(
                                wall.canvas().story(spot.group()),
                                event.getScreenX(),
                                event.getScreenY());
            }
        }
    }

    private boolean begins(Object next, int place) {
        if (next.equals(over)) {
            return false;
        }
        over = next;
        wall.rings().hover(wall.canvas().layout(), place);
        return true;
    }

    void end() {
        if (over != null) {
            over = null;
            wall.rings().unhover();
            wall.listener().unhovered();
        }
    }
}
