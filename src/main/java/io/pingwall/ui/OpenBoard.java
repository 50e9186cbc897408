package io.pingwall.ui;

import io.pingwall.board.BoardFile;
import io.pingwall.board.Document;
import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// The board in the window, its file and the way back. Of the JavaFX thread; the disk is waited for
/// elsewhere.
///
/// Every change is saved by itself. A save that fails leaves the board in memory as it is and says
/// so until a later one succeeds.
public final class OpenBoard {
    private static final Phrases SAY = Phrases.of(OpenBoard.class);

    /// @param screen the JavaFX thread
    /// @param disk runs tasks one after the other, off the JavaFX thread
    /// @param asks puts a question to a person; on the JavaFX thread
    public record Parts(Executor screen, Executor disk, Asks asks) {}

    /// Asks a person whether the file may be written; answers on the JavaFX thread.
    public interface Asks {
        void mayWrite(Path file, Question question, Consumer<Boolean> answer);
    }

    /// @param sentence what is at stake
    /// @param yes what the button says that writes the file
    public record Question(String sentence, String yes) {}

    private final Parts parts;
    private final ReadOnlyObjectWrapper<Document> document =
            new ReadOnlyObjectWrapper<>(Document.empty(""));
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final EditHistory edits = new EditHistory();
    private @Nullable BoardStore store;
    private int pending;

    public OpenBoard(Parts parts) {
        this.parts = parts;
    }

    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    public Document document() {
        return document.get();
    }

    /// Null as long as the board has no place on disk.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Why the latest change is not on disk; empty where it is.
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /// Whether something waits for the disk.
    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// Shows a board that has no file, or none that may be written; it is saved nowhere until
    /// [#saveAs].
    public void showUnsaved(Document next, String why) {
        store = null;
        file.set(null);
        forget(next);
        trouble.set(why);
    }

    /// Shows a board that goes to `place` with the first change.
    public void showNew(Document next, Path place) {
        store = new BoardStore(place);
        file.set(place);
        forget(next);
    }

    /// What came of opening a board file; told on the JavaFX thread.
    public interface Opening {
        default void shown() {}

        /// There is no such file; nothing changed here.
        void missing();

        /// It can't be read; nothing changed here.
        void bad(List<Problem> problems);
    }

    /// Reads a board file in the background and shows it.
    public void open(Path place, Opening told) {
        var opened = new BoardStore(place);
        begin();
        parts.disk.execute(() -> {
            boolean there = opened.exists();
            var reading = opened.open();
            parts.screen.execute(() -> {
                end();
                if (there) {
                    show(opened, reading, told);
                } else {
                    told.missing();
                }
            });
        });
    }

    private void show(BoardStore opened, BoardFile.Reading reading, Opening told) {
        switch (reading) {
            case BoardFile.Reading.Bad(var problems) -> told.bad(problems);
            case BoardFile.Reading.Good(var read, _) -> {
                store = opened;
                file.set(opened.file());
                forget(read);
                told.shown();
            }
        }
    }

    /// Makes `next` the board, remembers the way back and saves.
    ///
    /// @param what the change in a few words, such as `remove 3 hosts`
    public void change(String what, Document next) {
        if (next.equals(document.get())) {
            return;
        }
        edits.did(what, document.get());
        become(next);
    }

    /// Takes the latest change back and says what it was; empty where there is none.
    public Optional<String> undo() {
        return become(edits.undo(document.get()));
    }

    /// Makes the change again that was undone latest, and says what it is.
    public Optional<String> redo() {
        return become(edits.redo(document.get()));
    }

    private Optional<String> become(Optional<EditHistory.Step> step) {
        step.ifPresent(to -> become(to.board()));
        return step.map(EditHistory.Step::what);
    }

    /// Gives the board a place, whatever was there: who chose it has been asked.
    public void saveAs(Path place) {
        var chosen = new BoardStore(place);
        store = chosen;
        file.set(place);
        save(chosen, document.get(), List.of(BoardStore.Doubt.CHANGED_ON_DISK));
    }

    /// Saves again, after a failure or a question that was answered with no.
    public void save() {
        if (store != null) {
            save(store, document.get(), List.of());
        }
    }

    /// Looks whether the file holds something else by now; tells on the JavaFX thread if it does.
    public void lookAtDisk(Runnable changed) {
        var looked = store;
        if (looked != null && pending == 0 && trouble.get().isEmpty()) {
            parts.disk.execute(() -> {
                if (looked.isChangedOnDisk()) {
                    parts.screen.execute(changed);
                }
            });
        }
    }

    private void forget(Document next) {
        edits.clear();
        undoable.set(false);
        trouble.set("");
        document.set(next);
    }

    private void become(Document next) {
        document.set(next);
        undoable.set(edits.canUndo());
        save();
    }

    private void save(BoardStore to, Document next, List<BoardStore.Doubt> settled) {
        begin();
        parts.disk.execute(() -> {
            var result = to.save(next, settled);
            parts.screen.execute(() -> settle(to, next, settled, result));
        });
    }

    private void settle(
            BoardStore to, Document next, List<BoardStore.Doubt> settled, BoardStore.Save result) {
        end();
        boolean current = store != null && store.equals(to) && next.equals(document.get());
        if (!current) {
            return;
        }
        switch (result) {
            case BoardStore.Save.Done() -> trouble.set("");
            case BoardStore.Save.Failed(var sentence) -> trouble.set(sentence);
            case BoardStore.Save.Asks(var doubt, var sentence) ->
                    parts.asks.mayWrite(
                            to.file(),
                            new Question(
                                    sentence,
                                    doubt == BoardStore.Doubt.LOSES_COMMENTS
                                            ? SAY.of("save-without-them")
                                            : SAY.of("write-over-it")),
                            yes -> {
                                if (yes) {
                                    var more = new ArrayList<>(settled);
                                    more.add(doubt);
                                    save(to, document.get(), more);
                                } else {
                                    trouble.set(SAY.of("not-saved-because", sentence));
                                }
                            });
        }
    }

    private void begin() {
        pending++;
        saving.set(true);
    }

    private void end() {
        pending--;
        saving.set(pending > 0);
    }
}
