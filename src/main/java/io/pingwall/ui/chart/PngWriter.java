package io.pingwall.ui.chart;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Writes pictures as PNG: eight bits a colour, no transparency, no filter (PNG, third edition, W3C
/// 2025, <https://www.w3.org/TR/png-3/>). The JDK's own writer would bring the whole of AWT along.
final class PngWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte DEPTH = 8;
    private static final byte TRUE_COLOUR = 2;

    private PngWriter() {}

    /// @param rgb a pixel each, row by row, `0xRRGGBB`; higher bits are left aside
    static byte[] bytes(int width, int height, int[] rgb) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(DEPTH)
                        .put(TRUE_COLOUR)
                        .array());
        chunk(out, "IDAT", compressed(rows(width, height, rgb)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /// Each row begins with its filter, which is none.
    private static byte[] rows(int width, int height, int[] rgb) {
        var rows = ByteBuffer.allocate(height * (1 + 3 * width));
        for (int y = 0; y < height; y++) {
            rows.put((byte) 0);
            for (int x = 0; x < width; x++) {
                int pixel = rgb[y * width + x];
                rows.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
            }
        }
        return rows.array();
    }

    private static byte[] compressed(byte[] plain) {
        try (var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION)) {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var part = new byte[1 << 14];
            while (!deflater.finished()) {
                out.write(part, 0, deflater.deflate(part));
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
