package io.pingwall.board;

import io.pingwall.target.Problem;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads and writes board files, `NAME.pingwall`. Any thread; both calls wait for the disk.
public final class BoardFile {
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

    public static Reading read(Path file) {
        throw new UnsupportedOperationException();
    }

    /// The text for `next`, as close as can be to `source`, which held `before`.
    public static Rewrite rewrite(String source, Document before, Document next) {
        throw new UnsupportedOperationException();
    }

    /// The text of a document written anew.
    public static String text(Document document) {
        throw new UnsupportedOperationException();
    }

    /// Replaces the file in one step: whatever happens meanwhile, the old content is there or the
    /// new.
    ///
    /// @throws IOException whose message is a sentence for a person
    public static void write(Path file, String text) throws IOException {
        throw new UnsupportedOperationException();
    }
}
