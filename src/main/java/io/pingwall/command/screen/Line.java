package io.pingwall.command.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One line of the screen: pieces of text, each in one style.
record Line(List<Piece> pieces) {
    record Piece(String text, Style style) {}

    Line {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// Builds a line that never gets wider than the screen.
    static final class Builder {
        private final int width;
        private final String mark;
        private final List<Piece> pieces = new ArrayList<>();
        private int used;

        Builder(int width, String mark) {
            this.width = width;
            this.mark = mark;
        }

        int room() {
            return width - used;
        }

        /// As much of the text as there is room for.
        Builder add(String text, Style style) {
            int wide = Math.min(room(), Legible.width(Legible.plain(text)));
            if (wide > 0) {
                pieces.add(new Piece(Legible.fit(text, wide, mark), style));
                used += wide;
            }
            return this;
        }

        /// The whole text, or nothing where it does not fit.
        Builder whole(String text, Style style) {
            return Legible.width(text) <= room() ? add(text, style) : this;
        }

        Builder fill(int column) {
            return column > used ? add(" ".repeat(column - used), Style.PLAIN) : this;
        }

        Line build() {
            return new Line(pieces);
        }
    }
}
