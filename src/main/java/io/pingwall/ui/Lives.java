package io.pingwall.ui;

/// Watches what the boards of the window name. Of the JavaFX thread; neither call waits.
public interface Lives {
    /// Begins to watch for a board, which is handed what runs behind it as soon as that runs.
    void begin(BoardTab board);

    /// Ends what began with [#begin].
    void end(BoardTab board);
}
