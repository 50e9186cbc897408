package io.pingwall.ui.wall;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// What hangs at the pointer while hosts are carried: a label, on a pile where there are several.
final class DragImage {
    private static final double HEIGHT = 28;
    private static final double PADDING = 12;
    private static final double PILE = 4;
    private static final double MOST = 260;

    private DragImage() {}

    static Image of(String text, int hosts, Palette palette) {
        var face = new Face(13, true);
        String label = face.cutInMiddle(text, MOST);
        double width = Math.ceil(face.width(label)) + 2 * PADDING;
        var canvas = new Canvas(width + PILE + 1, HEIGHT + PILE + 1);
        var g = canvas.getGraphicsContext2D();
        for (int i = Math.min(hosts, 2) - 1; i >= 0; i--) {
            g.setFill(palette.focus());
            g.fillRoundRect(i * PILE, i * PILE, width, HEIGHT, 8, 8);
            g.setStroke(palette.wall());
            g.strokeRoundRect(i * PILE + 0.5, i * PILE + 0.5, width - 1, HEIGHT - 1, 8, 8);
        }
        double baseline = (HEIGHT + face.capHeight()) / 2;
        face.left(g, label, PADDING, baseline, palette.wall());
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return canvas.snapshot(clear, null);
    }
}
