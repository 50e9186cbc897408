package io.pingwall.board;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A text file that somebody made, with a host on each line. Any thread; waits for the disk.
public final class ListFile {
    /// More than this is no list that a person means to be asked.
    static final long LIMIT = 64L << 20;

    private ListFile() {}

    /// Whether a word names a file that is there.
    public static boolean exists(String word) {
        try {
            return Files.exists(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /// The whole text, in UTF-8.
    ///
    /// @throws IOException whose message is a sentence for a person
    public static String read(String name) throws IOException {
        try {
            var file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new IOException(name + " is a folder: name a text file with hosts.");
            }
            if (Files.size(file) > LIMIT) {
                throw new IOException(
                        name + " is larger than 64 MiB: name a text file with hosts.");
            }
            return text(name, Files.readAllBytes(file));
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new IOException(name + " is not there: check the name.", e);
        } catch (AccessDeniedException e) {
            throw new IOException(name + " may not be read: change its permissions.", e);
        }
    }

    /// @param name what a person calls the source of these bytes
    /// @throws IOException whose message is a sentence for a person
    public static String text(String name, byte[] bytes) throws IOException {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new IOException(
                    name + " is not a text in UTF-8: give a text with one host on each line.", e);
        }
    }
}
