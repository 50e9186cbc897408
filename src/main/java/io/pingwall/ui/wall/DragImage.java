package io.pingwall.ui.wall;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;

/// What hangs at the pointer while hosts are carried: a label.
final class DragImage {
    private static final double HEIGHT = 28;
    private static final double PADDING = 12;
    private static final double MOST = 260;

    private DragImage() {}

    static Image of(String text, Palette palette) {
        var face = new Face(13, true);
        String label = face.cutInMiddle(text, MOST);
        double width = Math.ceil(face.width(label)) + 2 * PADDING;
        var canvas = new Canvas(width, HEIGHT);
        var g = canvas.getGraphicsContext2D();
        // to the very corners: not every desktop lets anything shine through
        g.setFill(palette.focus());
        g.fillRect(0, 0, width, HEIGHT);
        double baseline = (HEIGHT + face.capHeight()) / 2;
        face.left(g, label, PADDING, baseline, palette.wall());
        return canvas.snapshot(null, null);
    }
}
