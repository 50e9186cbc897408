package io.pingwall.ui.chart;

import io.pingwall.target.Target;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// What a chart shows, drawn anew for a page: as a file's bytes.
public final class ChartImage {
    /// How it is written, by the file's ending.
    public enum Format {
        PNG,
        SVG
    }

    private static final double WIDTH = 960;
    private static final double HEIGHT = 300;
    private static final double TITLE = 24;

    /// Pixels of a PNG for one of the page, so that it stays sharp in print.
    private static final int SHARP = 2;

    private ChartImage() {}

    /// @param chart what it shows at this moment; called on the JavaFX thread
    /// @param told takes the bytes, on the background thread
    public static void of(LatencyChart chart, Format format, Consumer<byte[]> told) {
        var now = chart.picture();
        var targets = chart.targets();
        var parts = chart.parts();
        parts.background()
                .execute(() -> {
                    var picture = enlarged(now, targets, chart);
                    switch (format) {
                        case SVG -> told.accept(svg(picture).getBytes(StandardCharsets.UTF_8));
                        case PNG ->
                                parts.screen()
                                        .execute(() -> {
                                            var pixels = pixels(picture);
                                            parts.background()
                                                    .execute(() ->
                                                            told.accept(png(picture, pixels)));
                                        });
                    }
                });
    }

    private static Picture enlarged(Picture now, List<Target> targets, LatencyChart chart) {
        int lanes = Math.max(1, targets.size());
        var frame =
                new Frame(
                        WIDTH,
                        HEIGHT + lanes * Frame.laneHeight(),
                        TITLE,
                        lanes,
                        now.frame().view());
        var shown = new ArrayList<Picture.Shown>();
        for (var target : targets) {
            long interval = target.settings().interval().toNanos();
            long column = Piece.column(frame.view(), frame.plotWidth(), interval);
            var piece = Piece.of(chart.parts().past(), target.id(), frame.view(), column);
            var name =
                    target.name().equals(target.address())
                            ? target.name()
                            : target.name() + " (" + target.address() + ")";
            shown.add(new Picture.Shown(name, piece));
        }
        var scale =
                Scale.of(
                        shown.stream().flatMap(each -> each.piece().seen(frame.view())),
                        6,
                        now.scale());
        return new Picture(
                frame, shown, scale, now.colors(), now.zone(), now.now(), Picture.NO_CROSS);
    }

    static String svg(Picture picture) {
        var pen = new SvgPen(picture.frame().width(), picture.frame().height());
        ChartPainter.paint(pen, picture);
        return pen.text();
    }

    private static int[] pixels(Picture picture) {
        int width = (int) (picture.frame().width() * SHARP);
        int height = (int) (picture.frame().height() * SHARP);
        var canvas = new Canvas(width, height);
        var g = canvas.getGraphicsContext2D();
        g.scale(SHARP, SHARP);
        ChartPainter.paint(new CanvasPen(g), picture);
        var pixels = new int[width * height];
        canvas.snapshot(null, null)
                .getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static byte[] png(Picture picture, int[] pixels) {
        return PngWriter.bytes(
                (int) (picture.frame().width() * SHARP),
                (int) (picture.frame().height() * SHARP),
                pixels);
    }
}
