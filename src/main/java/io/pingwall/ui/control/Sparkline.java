package io.pingwall.ui.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// A small curve of the newest beats: losses stand as marks, gaps stay gaps.
public final class Sparkline {
    /// A curve of round trips that hardly differ should look calm, not like noise.
    private static final double CALM = 1.6;

    private Sparkline() {}

    /// @param slots how many beats fill the width; fewer stand at the right
    public static void draw(
            GraphicsContext g,
            Beats beats,
            int slots,
            double x,
            double y,
            double width,
            double height,
            Color line,
            Color lost) {
        int shown = Math.min(slots, beats.size());
        int from = beats.size() - shown;
        double pitch = width / slots;
        double left = x + width - shown * pitch;
        double top = top(beats, from);
        g.setStroke(line);
        g.setLineWidth(1.5);
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        boolean drawing = false;
        g.beginPath();
        for (int i = 0; i < shown; i++) {
            long nanos = beats.nanos(from + i);
            if (nanos < 0) {
                drawing = false;
                continue;
            }
            double px = left + (i + 0.5) * pitch;
            double py = y + height - 1 - (double) nanos / top * (height - 2);
            if (drawing) {
                g.lineTo(px, py);
            } else {
                g.moveTo(px, py);
                g.lineTo(px + 0.01, py);
                drawing = true;
            }
        }
        g.stroke();
        g.setFill(lost);
        for (int i = 0; i < shown; i++) {
            int run = 0;
            while (i + run < shown && beats.nanos(from + i + run) == Beats.LOST) {
                run++;
            }
            if (run > 0) {
                mark(g, left + i * pitch, y, Math.max(2, run * pitch), height, run);
                i += run;
            }
        }
    }

    /// One or two losses stand out as strokes; a long run is a field with a line under it.
    private static void mark(
            GraphicsContext g, double x, double y, double width, double height, int run) {
        double left = Math.rint(x);
        if (run < 3) {
            g.fillRect(left, y, Math.max(2, Math.rint(width) - 2), height);
            return;
        }
        g.setGlobalAlpha(0.25);
        g.fillRect(left, y, Math.rint(width), height);
        g.setGlobalAlpha(1);
        g.fillRect(left, y + height - 2, Math.rint(width), 2);
    }

    private static double top(Beats beats, int from) {
        long most = 1;
        double sum = 0;
        int replies = 0;
        for (int i = from; i < beats.size(); i++) {
            long nanos = beats.nanos(i);
            if (nanos >= 0) {
                most = Math.max(most, nanos);
                sum += (double) nanos;
                replies++;
            }
        }
        return replies == 0 ? 1 : Math.max((double) most * 1.1, sum / replies * CALM);
    }
}
