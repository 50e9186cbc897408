package io.pingwall.ui.wall;

import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineJoin;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// What lies over the canvas: rings around the selected tiles, so that moving them paints no tile.
final class Rings {
    private final Path chosen = new Path();
    private final Rectangle halo = new Rectangle();
    private final Rectangle cursor = new Rectangle();
    private final Rectangle hover = new Rectangle();
    private final Rectangle band = new Rectangle();
    private final Rectangle target = new Rectangle();
    private final Group group = new Group(hover, chosen, halo, cursor, target, band);

    Rings() {
        group.setManaged(false);
        group.setMouseTransparent(true);
        for (var shape : List.of(chosen, halo, cursor, hover)) {
            shape.setFill(null);
            shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        }
        chosen.setStrokeWidth(2);
        cursor.setStrokeWidth(2);
        hover.setStrokeWidth(1);
        halo.setStrokeWidth(5);
        hover.setVisible(false);
        band.setVisible(false);
        target.setStrokeWidth(2);
        target.setVisible(false);
        clear();
    }

    Group node() {
        return group;
    }

    void theme(Palette palette) {
        chosen.setStroke(palette.focus());
        cursor.setStroke(palette.focus());
        hover.setStroke(palette.muted());
        band.setStroke(palette.focus());
        band.setFill(palette.focus().deriveColor(0, 1, 1, 0.12));
        target.setStroke(palette.focus());
        target.setFill(palette.focus().deriveColor(0, 1, 1, 0.12));
        halo.setStroke(palette.wall());
    }

    private void clear() {
        chosen.getElements().clear();
        cursor.setVisible(false);
        halo.setVisible(false);
    }

    void hover(WallLayout layout, int place) {
        place(hover, layout.tile(place), outset(layout) - 0.5);
        hover.setVisible(true);
    }

    /// The rectangle that is being drawn to select.
    void band(Box box) {
        // on the middle of pixels, so that its line is sharp
        band.setX(Math.floor(box.x()) + 0.5);
        band.setY(Math.floor(box.y()) + 0.5);
        band.setWidth(Math.floor(box.width()));
        band.setHeight(Math.floor(box.height()));
        band.setVisible(true);
    }

    void unband() {
        band.setVisible(false);
    }

    /// The group that something would be dropped on.
    void target(Box box) {
        place(target, box, 3);
        target.setVisible(true);
    }

    void untarget() {
        target.setVisible(false);
    }

    void unhover() {
        hover.setVisible(false);
    }

    /// @param focused whether keys move the selection: the ring is heavier then
    void place(WallLayout layout, WallModel model, Selection selection, boolean focused) {
        clear();
        double outset = outset(layout);
        // the hosts of a collapsed group stand in one tile
        var boxes = new LinkedHashSet<Box>();
        for (var id : selection.all()) {
            model.placeOf(id).ifPresent(place -> boxes.add(layout.tile(place)));
        }
        if (boxes.size() > 1) {
            outline(boxes, outset);
        }
        selection
                .cursor()
                .map(model::placeOf)
                .ifPresent(
                        place -> place.ifPresent(at -> cursor(layout.tile(at), outset, focused)));
    }

    /// A ring stands in the middle of the gap, and clear of a tile too small to lose a pixel.
    private static double outset(WallLayout layout) {
        return layout.size() == TileSize.CELL ? 2 : Math.min(2, layout.gap() / 2);
    }

    private void cursor(Box box, double outset, boolean focused) {
        place(cursor, box, outset);
        place(halo, box, outset);
        cursor.setStrokeWidth(focused ? 3 : 2);
        cursor.setVisible(true);
        halo.setVisible(true);
    }

    private void outline(Collection<Box> boxes, double outset) {
        for (var box : boxes) {
            double left = box.x() - outset;
            double top = box.y() - outset;
            double right = box.x() + box.width() + outset;
            double bottom = box.y() + box.height() + outset;
            chosen.getElements()
                    .addAll(
                            List.of(
                                    new MoveTo(left, top),
                                    new LineTo(right, top),
                                    new LineTo(right, bottom),
                                    new LineTo(left, bottom),
                                    new ClosePath()));
        }
    }

    private static void place(Rectangle ring, Box box, double outset) {
        ring.setX(box.x() - outset);
        ring.setY(box.y() - outset);
        ring.setWidth(box.width() + 2 * outset);
        ring.setHeight(box.height() + 2 * outset);
        double arc = box.width() >= TileSize.SMALL.minWidth ? 10 : 0;
        ring.setArcWidth(arc);
        ring.setArcHeight(arc);
    }
}
