package io.pingwall.command.screen;

/// A terminal that was taken over: raw keys, a screen of its own, no cursor.
public interface Screen extends AutoCloseable {
    /// No key in time, and no key ever again.
    int NO_KEY = -1;

    int END = -2;

    /// Columns and lines as they are now; 0 where unknown.
    int width();

    int height();

    /// How many colours may be used; 0 where none are wanted.
    int colours();

    /// Whether the terminal shows more than ASCII.
    boolean unicode();

    /// Writes text and control sequences as they are.
    void write(String text);

    /// Waits for a key, as a character.
    int key(long millis);

    /// Puts the terminal back as it was. May be called again, and from any thread.
    @Override
    void close();
}
