package io.pingwall.ui;

import io.pingwall.board.BoardFile;
import io.pingwall.board.Document;
import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;

/// One board's place on disk, and what it held when we last looked. Waits for the disk, so never of
/// the JavaFX thread; one caller at a time.
final class BoardStore {
    private static final Phrases SAY = Phrases.of(BoardStore.class);
    private static final Logger LOG = System.getLogger(BoardStore.class.getName());

    /// What came of a save.
    sealed interface Save {
        record Done() implements Save {}

        /// Nothing was written, and it must be said why.
        record Failed(String sentence) implements Save {}

        /// Nothing was written yet: a person decides.
        record Asks(Doubt doubt, String sentence) implements Save {}
    }

    /// Why a person is asked before the file is written.
    enum Doubt {
        LOSES_COMMENTS,
        CHANGED_ON_DISK
    }

    private record Known(String source, Document document) {}

    private final Path file;
    private @Nullable Known known;
    private BoardFile.@Nullable Stamp looked;

    BoardStore(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    /// Reads the board; what was read counts as known from here on.
    BoardFile.Reading open() {
        var reading = BoardFile.read(file);
        switch (reading) {
            case BoardFile.Reading.Good(var document, var source) -> {
                known = new Known(source, document);
                LOG.log(Level.INFO, "Opened {0}: {1} hosts.", file, document.targets().size());
            }
            case BoardFile.Reading.Bad(var problems) ->
                    LOG.log(Level.INFO, "Not opened: {0}: {1}", file, problems.getFirst().text());
        }
        return reading;
    }

    boolean exists() {
        return BoardFile.exists(file);
    }

    /// Whether the file holds something else than what we read or wrote last; said once of each
    /// such change.
    boolean isChangedOnDisk() {
        var stamp = BoardFile.stamp(file).orElse(null);
        if (known == null || stamp == null || stamp.equals(looked)) {
            return false;
        }
        looked = stamp;
        return BoardFile.changedSince(file, known.source());
    }

    /// @param settled what a person has agreed to
    Save save(Document next, List<Doubt> settled) {
        var held = known;
        if (exists()) {
            switch (BoardFile.read(file)) {
                case BoardFile.Reading.Bad(var problems) -> {
                    return new Save.Failed(unreadable(problems));
                }
                case BoardFile.Reading.Good(var document, var source) -> {
                    boolean foreign = held == null || !held.source().equals(source);
                    if (foreign && !settled.contains(Doubt.CHANGED_ON_DISK)) {
                        return new Save.Asks(Doubt.CHANGED_ON_DISK, changed());
                    }
                    held = new Known(source, document);
                }
            }
        }
        if (held == null) {
            return write(next, BoardFile.text(next));
        }
        return switch (BoardFile.rewrite(held.source(), held.document(), next)) {
            case BoardFile.Rewrite.Kept(var text) -> write(next, text);
            case BoardFile.Rewrite.Loses(var text, var sentence) ->
                    settled.contains(Doubt.LOSES_COMMENTS)
                            ? write(next, text)
                            : new Save.Asks(Doubt.LOSES_COMMENTS, sentence);
        };
    }

    private Save write(Document next, String text) {
        try {
            BoardFile.write(file, text);
        } catch (IOException e) {
            LOG.log(Level.INFO, "Not saved: {0}", e.getMessage());
            return new Save.Failed(String.valueOf(e.getMessage()));
        }
        LOG.log(Level.INFO, "Saved {0}: {1} hosts.", file, next.targets().size());
        known = new Known(text, next);
        return new Save.Done();
    }

    private String unreadable(List<Problem> problems) {
        return SAY.of(
                "no-more-readable", String.valueOf(file.getFileName()), problems.getFirst().text());
    }

    private String changed() {
        return SAY.of("changed-since-read", String.valueOf(file.getFileName()));
    }
}
