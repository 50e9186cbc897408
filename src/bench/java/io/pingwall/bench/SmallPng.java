package io.pingwall.bench;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// Writes pictures of windows as PNG with a palette: the 256 shades that most pixels have, which a
/// window hardly exceeds but in the soft edges of its letters.
public final class SmallPng {
    private static final int COLOURS = 256;
    private static final int EXACT = 96;

    private final int width;
    private final int[] pixels;

    private SmallPng(int width, int[] pixels) {
        this.width = width;
        this.pixels = pixels;
    }

    public static void write(Image picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        ImageIO.write(new SmallPng(width, pixels).indexed(height), "png", file.toFile());
    }

    private BufferedImage indexed(int height) {
        var counts = new HashMap<Integer, Integer>();
        for (int pixel : pixels) {
            counts.merge(pixel & 0xffffff, 1, Integer::sum);
        }
        var palette = palette(counts);
        var places = new HashMap<Integer, Integer>();
        counts.keySet().forEach(colour -> places.put(colour, nearest(palette, colour)));
        var image =
                new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model(palette));
        var raster = image.getRaster();
        for (int at = 0; at < pixels.length; at++) {
            raster.setSample(
                    at % width, at / width, 0, places.getOrDefault(pixels[at] & 0xffffff, 0));
        }
        return image;
    }

    /// The most frequent ones as they are; of the others so many that the rest look much like one
    /// of them.
    private static List<Integer> palette(Map<Integer, Integer> counts) {
        var sorted =
                counts.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .toList();
        var exact = sorted.subList(0, Math.min(EXACT, sorted.size()));
        var others = sorted.subList(exact.size(), sorted.size());
        int apart = 1;
        var kept = spread(exact, others, apart);
        while (kept.size() > COLOURS) {
            apart *= 2;
            kept = spread(exact, others, apart);
        }
        return kept;
    }

    /// @param apart the least distance of each one more
    private static List<Integer> spread(List<Integer> exact, List<Integer> others, int apart) {
        var kept = new ArrayList<>(exact);
        for (int i = 0; i < others.size() && kept.size() <= COLOURS; i++) {
            int colour = others.get(i);
            if (distance(kept.get(nearest(kept, colour)), colour) >= apart) {
                kept.add(colour);
            }
        }
        return kept;
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.size() && least > 0; i++) {
            int distance = distance(palette.get(i), colour);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /// Squared.
    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        int green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        int blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }

    private static IndexColorModel model(List<Integer> palette) {
        var colours = palette.stream().mapToInt(Integer::intValue).toArray();
        return new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
    }
}
