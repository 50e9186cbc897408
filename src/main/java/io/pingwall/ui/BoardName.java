package io.pingwall.ui;

import io.pingwall.board.Document;
import io.pingwall.board.Home;
import io.pingwall.language.Phrases;

/// Says which board is open. Of the JavaFX thread.
final class BoardName {
    private static final Phrases SAY = Phrases.of(BoardName.class);

    private BoardName() {}

    static void keep(Home home, OpenBoard board, Header header) {
        board.fileProperty().subscribe(_ -> show(home, board, header));
        board.documentProperty().subscribe(_ -> show(home, board, header));
    }

    /// What a board is called, whether it has a name or not.
    static String of(Document document) {
        return document.title().isBlank() ? "Pingwall" : document.title();
    }

    private static void show(Home home, OpenBoard board, Header header) {
        var file = board.fileProperty().get();
        boolean own = file != null && !file.equals(home.firstBoard());
        header.showBoard(
                of(board.document()),
                file == null
                        ? SAY.of("not-saved")
                        : own ? file.toString() : SAY.of("saved-by-itself"));
    }
}
