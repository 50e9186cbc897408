package io.pingwall.ui.wall;

import javafx.scene.canvas.Canvas;

/// The headings of those groups whose first rows are scrolled away: they stay at the upper edge for
/// as long as there is anything of the group below. On a canvas of its own, so that tiles can be
/// painted without a thought of what lies over them.
final class StuckHeadings {
    private final Canvas canvas = new Canvas();

    StuckHeadings() {
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
    }

    Canvas node() {
        return canvas;
    }

    void paint(WallLayout layout, WallModel model, Headings headings, double width) {
        var stuck = layout.stuck();
        canvas.setVisible(!stuck.isEmpty());
        if (stuck.isEmpty()) {
            return;
        }
        canvas.setWidth(width);
        canvas.setHeight(layout.heading(stuck.getFirst()).height() + 1);
        var g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (var block : stuck) {
            headings.paintOver(g, model.tally(block.section()), layout.stuckAt(block));
        }
    }
}
