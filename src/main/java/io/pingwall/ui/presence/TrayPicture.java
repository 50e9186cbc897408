package io.pingwall.ui.presence;

import io.pingwall.health.Status;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/// The picture in the tray: a badge in the colour of the state, with how many are in it while
/// something is wrong, else a tick, bars or a question mark.
final class TrayPicture {
    private TrayPicture() {}

    static BufferedImage of(Status worst, int count, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        int arc = Math.max(4, height / 3);
        g.setColor(color(worst));
        g.fillRoundRect(0, 0, width, height, arc, arc);
        g.setColor(Color.WHITE);
        boolean counts = worst == Status.DOWN || worst == Status.SLOW;
        if (counts) {
            write(g, count > 99 ? "99+" : String.valueOf(count), width, height);
        } else {
            draw(g, worst, width, height);
        }
        g.dispose();
        return image;
    }

    /// White on these can be read; they are told apart by their signs, too.
    private static Color color(Status status) {
        return switch (status) {
            case DOWN -> new Color(0xb53a00);
            case SLOW -> new Color(0x8a5f00);
            case UP -> new Color(0x00694d);
            case UNKNOWN, PAUSED -> new Color(0x55616d);
        };
    }

    private static void write(Graphics2D g, String text, int width, int height) {
        int size = height * 3 / 4;
        do {
            g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        } while (g.getFontMetrics().stringWidth(text) > width - 2 && --size > 1);
        var metrics = g.getFontMetrics();
        g.drawString(
                text,
                (width - metrics.stringWidth(text)) / 2f,
                (height - metrics.getHeight()) / 2f + metrics.getAscent());
    }

    private static void draw(Graphics2D g, Status status, int width, int height) {
        g.setStroke(
                new BasicStroke(
                        Math.max(2, height / 9f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (status) {
            case UP ->
                    g.drawPolyline(
                            new int[] {width / 4, width * 4 / 9, width * 3 / 4},
                            new int[] {height / 2, height * 7 / 10, height * 3 / 10},
                            3);
            case PAUSED -> {
                g.drawLine(width * 3 / 8, height / 3, width * 3 / 8, height * 2 / 3);
                g.drawLine(width * 5 / 8, height / 3, width * 5 / 8, height * 2 / 3);
            }
            case UNKNOWN -> write(g, "?", width, height);
            case DOWN, SLOW -> {}
        }
    }
}
