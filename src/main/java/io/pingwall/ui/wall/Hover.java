package io.pingwall.ui.wall;

import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

/// Tells the listener which host the pointer is over; over the head of a collapsed group, which
/// group.
final class Hover {
    private final WallView view;
    private final WallCanvas canvas;
    private final WallModel model;
    private final Rings rings;
    private final WallListener listener;
    private @Nullable Object over;

    Hover(WallView view, WallCanvas canvas, WallModel model, Rings rings, WallListener listener) {
        this.view = view;
        this.canvas = canvas;
        this.model = model;
        this.rings = rings;
        this.listener = listener;
    }

    void moved(MouseEvent event) {
        var spot = Spot.at(canvas.layout(), model, event.getX(), event.getY());
        view.setCursor(spot.opens() ? Cursor.HAND : Cursor.DEFAULT);
        if (!spot.isTile()) {
            end();
            return;
        }
        int place = canvas.layout().hostAt(event.getX(), event.getY());
        if (place >= 0 && place < model.size()) {
            var state = model.at(place);
            if (begins(state.target().id(), spot.place())) {
                listener.hovered(state, event.getScreenX(), event.getScreenY());
            }
        } else if (spot.group() != null) {
            var section = model.sections().get(spot.group().section());
            if (begins(section.name(), spot.place())) {
                listener.hoveredGroup(
                        canvas.story(spot.group()), event.getScreenX(), event.getScreenY());
            }
        }
    }

    private boolean begins(Object next, int place) {
        if (next.equals(over)) {
            return false;
        }
        over = next;
        rings.hover(canvas.layout(), place);
        return true;
    }

    void end() {
        if (over != null) {
            over = null;
            rings.unhover();
            listener.unhovered();
        }
    }
}
