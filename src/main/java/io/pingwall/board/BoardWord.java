package io.pingwall.board;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Tells a board from a target among the words of a command line. Looks at the disk.
public final class BoardWord {
    private BoardWord() {}

    /// Whether `word` has a board's extension or names a file that is there.
    public static boolean names(String word) {
        try {
            return word.endsWith(BoardFile.EXTENSION) || Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
