package io.pingwall.board;

import io.pingwall.board.BoardFile.Rewrite;

/// Changes a board's text line by line, so that what a person wrote around the hosts stays.
final class BoardEdit {
    private BoardEdit() {}

    static Rewrite of(String source, Document before, Document next) {
        if (before.equals(next)) {
            return new Rewrite.Kept(source);
        }
        var text = BoardText.of(next);
        return source.equals(BoardText.of(before)) || source.indexOf('#') < 0
                ? new Rewrite.Kept(text)
                : new Rewrite.Loses(
                        text,
                        "Comments in the file would be lost: save under another name to keep them.");
    }
}
