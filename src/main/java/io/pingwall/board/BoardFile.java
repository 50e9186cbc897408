package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads and writes board files, `NAME.pingwall`. Any thread; what takes a path waits for the disk.
public final class BoardFile {
    private static final Phrases SAY = Phrases.of(BoardFile.class);

    public static final String EXTENSION = ".pingwall";

    /// What came of reading.
    public sealed interface Reading {
        /// @param source the text as it was, which [#write] needs to keep comments and order
        record Good(Document document, String source) implements Reading {}

        /// Nothing of it may be used, and the file must not be overwritten.
        record Bad(List<Problem> problems) implements Reading {}
    }

    /// How a document can go back over the text it came from.
    public sealed interface Rewrite {
        /// Comments and order stay.
        record Kept(String text) implements Rewrite {}

        /// Something written by hand would be lost: ask first.
        record Loses(String text, String sentence) implements Rewrite {}
    }

    private BoardFile() {}

    /// Reads everything or nothing: where there is a problem, all of them are listed.
    public static Reading read(Path file) {
        return switch (TextFile.read(file)) {
            case TextFile.Reading.Refused(var sentence) ->
                    new Reading.Bad(List.of(new Problem(0, sentence)));
            case TextFile.Reading.Text(var source) -> parse(source, title(file));
        };
    }

    /// Reads a board's text.
    ///
    /// @param fallbackTitle the title of a board that states none
    public static Reading parse(String source, String fallbackTitle) {
        var result = BoardReader.read(source, fallbackTitle);
        return result.problems().isEmpty()
                ? new Reading.Good(result.document(), source)
                : new Reading.Bad(result.problems());
    }

    private static String title(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.endsWith(EXTENSION)
                ? name.substring(0, name.length() - EXTENSION.length())
                : name;
    }

    /// The text for `next`, as close as can be to `source`, which held `before`.
    public static Rewrite rewrite(String source, Document before, Document next) {
        return BoardEdit.of(source, before, next);
    }

    /// The text of a document written anew.
    public static String text(Document document) {
        return BoardText.of(document);
    }

    /// What tells without reading it whether a file is still the same one.
    ///
    /// @param written milliseconds since 1970
    /// @param size in bytes
    public record Stamp(long written, long size) {}

    /// Empty where there is no such file, or none that may be looked at.
    public static Optional<Stamp> stamp(Path file) {
        try {
            return Optional.of(
                    new Stamp(Files.getLastModifiedTime(file).toMillis(), Files.size(file)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Whether there is anything of that name.
    public static boolean exists(Path file) {
        return Files.exists(file);
    }

    /// Whether the file no longer holds `source`: somebody else changed, removed or locked it since
    /// it was read or written.
    public static boolean changedSince(Path file, String source) {
        return !(TextFile.read(file) instanceof TextFile.Reading.Text(var now)
                && now.equals(source));
    }

    /// Replaces the file in one step: whatever happens meanwhile, the old content is there or the
    /// new. A symbolic link stays one, owner and permissions stay as far as they can.
    ///
    /// @throws IOException whose message is a sentence for a person
    public static void write(Path file, String text) throws IOException {
        SafeFile.write(file, text);
    }

    /// As [#write], but never over a file that does not hold `source` any more.
    ///
    /// @throws IOException whose message is a sentence for a person
    public static void writeOver(Path file, String source, String text) throws IOException {
        if (changedSince(file, source)) {
            throw new IOException(SAY.of("changed-since", file.toString()));
        }
        SafeFile.write(file, text);
    }
}
