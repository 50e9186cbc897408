package io.pingwall.board;

import java.nio.file.Path;

/// Where the program keeps settings and boards that were never given a place.
///
/// `$PINGWALL_HOME`, or the property `pingwall.home`, or the platform's own folder for settings.
public record Home(Path folder) {
    public static Home find() {
        throw new UnsupportedOperationException();
    }

    /// The board that the window starts with where none was ever opened.
    public Path firstBoard() {
        return folder.resolve("wall.pingwall");
    }
}
