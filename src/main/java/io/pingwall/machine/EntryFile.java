package io.pingwall.machine;

import io.pingwall.board.ExportFile;
import io.pingwall.language.Phrases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// A small file that tells the system what to start. Failures are sentences.
record EntryFile(Path file) {
    private static final Phrases SAY = Phrases.of(EntryFile.class);

    /// No such file is larger.
    private static final int MOST_BYTES = 1 << 16;

    /// Empty where there is none.
    String text() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new IOException(SAY.of("not-read", file.toString()), e);
        }
    }

    void write(String text) throws IOException {
        ExportFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void remove() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new IOException(SAY.of("not-removed", file.toString()), e);
        }
    }
}
