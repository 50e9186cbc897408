package io.pingwall.board;

import java.nio.file.Path;

/// Reads a file of targets as text, for [io.pingwall.target.TargetList]. Any thread; waits for the
/// disk.
public final class TargetFile {
    /// What came of reading.
    public sealed interface Reading {
        record Good(String text) implements Reading {}

        record Bad(String sentence) implements Reading {}
    }

    private TargetFile() {}

    public static Reading read(Path file) {
        return reading(TextFile.read(file));
    }

    /// @param name what the bytes are called in a sentence, such as `the standard input`
    public static Reading decode(String name, byte[] bytes) {
        return reading(TextFile.decode(name, bytes));
    }

    private static Reading reading(TextFile.Reading reading) {
        return switch (reading) {
            case TextFile.Reading.Text(var text) -> new Reading.Good(text);
            case TextFile.Reading.Refused(var sentence) -> new Reading.Bad(sentence);
        };
    }
}
