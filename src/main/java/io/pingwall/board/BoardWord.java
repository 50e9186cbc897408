package io.pingwall.board;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/// Tells a board from a target among the words of a command line. Looks at the disk.
public final class BoardWord {
    private BoardWord() {}

    /// The one path of the board that `word` names, from wherever it is named: two words for the
    /// same board are told to be the same. A symbolic link keeps its own name.
    public static Path place(String word) {
        var named = Path.of(word);
        try {
            return named.toRealPath(LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return named.toAbsolutePath().normalize();
        }
    }

    /// Whether `word` has a board's extension or names a file that is there.
    public static boolean names(String word) {
        try {
            return word.endsWith(BoardFile.EXTENSION) || Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
