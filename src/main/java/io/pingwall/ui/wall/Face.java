package io.pingwall.ui.wall;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One font at one size: measures, shortens and writes. JavaFX thread only.
///
/// Digits all take the room of the widest, so that figures stand still while they change.
final class Face {
    private static final String ELLIPSIS = "…";

    private final Font font;
    private final double[] ascii = new double[128];
    private final double digit;
    private final boolean tabular;
    private final double capHeight;
    private final Map<String, String> shortened = new HashMap<>();
    private double shortenedTo = -1;

    Face(double size, boolean bold) {
        font = Font.font("System", bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
        for (char c = ' '; c < ascii.length; c++) {
            ascii[c] = measured(String.valueOf(c));
        }
        double widest = 0;
        double narrowest = Double.MAX_VALUE;
        for (char c = '0'; c <= '9'; c++) {
            widest = Math.max(widest, ascii[c]);
            narrowest = Math.min(narrowest, ascii[c]);
        }
        digit = widest;
        tabular = widest - narrowest < 0.01;
        for (char c = '0'; c <= '9'; c++) {
            ascii[c] = digit;
        }
        var capital = new Text("H");
        capital.setFont(font);
        capital.setBoundsType(TextBoundsType.VISUAL);
        capHeight = capital.getLayoutBounds().getHeight();
    }

    private double measured(String text) {
        var node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }

    double capHeight() {
        return capHeight;
    }

    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ascii.length) {
                return measured(text);
            }
            width += ascii[c];
        }
        return width;
    }

    /// Writes with the left end of the baseline at a whole pixel.
    void left(GraphicsContext g, String text, double x, double baseline, Color color) {
        g.setFont(font);
        g.setFill(color);
        g.setTextBaseline(VPos.BASELINE);
        double at = Math.rint(x);
        double y = Math.rint(baseline);
        if (tabular || text.chars().noneMatch(Face::isDigit)) {
            g.fillText(text, at, y);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            String one = text.substring(i, i + 1);
            g.fillText(one, at, y);
            at += width(one);
        }
    }

    void right(GraphicsContext g, String text, double x, double baseline, Color color) {
        left(g, text, x - width(text), baseline, color);
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /// The text, or as much of its beginning as has room.
    String cutAtEnd(String text, double room) {
        return fit(text, room, false);
    }

    /// The text, or its beginning and its end: names often differ in their last letters only.
    String cutInMiddle(String text, double room) {
        if (room != shortenedTo) {
            shortened.clear();
            shortenedTo = room;
        }
        return shortened.computeIfAbsent(text, t -> fit(t, room, true));
    }

    private String fit(String text, double room, boolean middle) {
        if (width(text) <= room) {
            return text;
        }
        var ends = glyphEnds(text);
        int low = 0;
        int high = ends.size() - 1;
        while (low < high) {
            int kept = (low + high + 1) >>> 1;
            if (width(cut(text, ends, kept, middle)) <= room) {
                low = kept;
            } else {
                high = kept - 1;
            }
        }
        String cut = cut(text, ends, low, middle);
        return width(cut) <= room ? cut : "";
    }

    private static String cut(String text, List<Integer> ends, int kept, boolean middle) {
        int tail = middle ? kept / 2 : 0;
        int head = kept - tail;
        int glyphs = ends.size() - 1;
        return text.substring(0, ends.get(head))
                + ELLIPSIS
                + text.substring(ends.get(glyphs - tail));
    }

    /// Where a text may be cut: between what a reader sees as letters.
    private static List<Integer> glyphEnds(String text) {
        var letters = BreakIterator.getCharacterInstance();
        letters.setText(text);
        var ends = new ArrayList<Integer>();
        for (int at = letters.first(); at != BreakIterator.DONE; at = letters.next()) {
            ends.add(at);
        }
        return ends;
    }
}
