package io.pingwall.command.screen;

import java.util.List;

/// Turns lines into control sequences (ECMA-48 and xterm's private modes), sending only the lines
/// that changed: over a slow line that is most of what there is to save. One thread.
final class Ansi {
    /// The other screen, no cursor, no wrapping at the right edge.
    static final String ENTER = "\u001b[?1049h\u001b[?25l\u001b[?7l\u001b[2J";

    static final String LEAVE = "\u001b[0m\u001b[?7h\u001b[?25h\u001b[?1049l";

    private final int colours;
    private List<Line> shown = List.of();
    private int width;
    private int height;

    Ansi(int colours) {
        this.colours = colours;
    }

    /// What to send so that the screen shows these lines.
    String paint(List<Line> lines, int newWidth, int newHeight) {
        var text = new StringBuilder();
        if (newWidth != width || newHeight != height) {
            text.append("\u001b[0m\u001b[2J");
            shown = List.of();
            width = newWidth;
            height = newHeight;
        }
        for (int i = 0; i < Math.max(lines.size(), shown.size()); i++) {
            var before = i < shown.size() ? shown.get(i) : null;
            var now = i < lines.size() ? lines.get(i) : new Line(List.of());
            if (!now.equals(before)) {
                text.append("\u001b[").append(i + 1).append(";1H");
                now.pieces().forEach(piece -> append(text, piece));
                // on a full line the cursor still stands on the last column, which this would erase
                if (Legible.width(now.text()) < width) {
                    text.append("\u001b[K");
                }
            }
        }
        shown = List.copyOf(lines);
        return text.toString();
    }

    private void append(StringBuilder text, Line.Piece piece) {
        var parameters = piece.style().parameters(colours);
        if (parameters.isEmpty()) {
            text.append(piece.text());
        } else {
            text.append("\u001b[")
                    .append(parameters)
                    .append('m')
                    .append(piece.text())
                    .append("\u001b[0m");
        }
    }
}
