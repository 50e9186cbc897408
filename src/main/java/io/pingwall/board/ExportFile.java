package io.pingwall.board;

import java.io.IOException;
import java.nio.file.Path;

/// A file that a person asked for and that is never read again. Waits for the disk.
public final class ExportFile {
    private ExportFile() {}

    /// Writes it whole or not at all.
    ///
    /// @throws IOException whose message is a sentence for a person
    public static void write(Path file, byte[] bytes) throws IOException {
        SafeFile.write(file, bytes);
    }
}
