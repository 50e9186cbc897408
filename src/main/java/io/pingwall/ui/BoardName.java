package io.pingwall.ui;

/// Says everywhere which board is open. Of the JavaFX thread.
final class BoardName {
    private BoardName() {}

    static void keep(MainWindow.Parts window, OpenBoard board, Header header) {
        board.fileProperty().subscribe(_ -> show(window, board, header));
        board.documentProperty().subscribe(_ -> show(window, board, header));
    }

    private static void show(MainWindow.Parts window, OpenBoard board, Header header) {
        var file = board.fileProperty().get();
        boolean own = file != null && !file.equals(window.home().firstBoard());
        header.showBoard(
                board.document().title(),
                file == null ? "not saved" : own ? file.toString() : "saved by itself");
        window.stage().setTitle(board.document().title() + " – Pingwall");
    }
}
