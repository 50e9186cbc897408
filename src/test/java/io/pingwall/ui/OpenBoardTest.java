package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.BoardFile;
import io.pingwall.board.Document;
import io.pingwall.board.HostEntry;
import io.pingwall.target.Check;
import io.pingwall.target.Problem;
import io.pingwall.target.TargetId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

class OpenBoardTest {
    private final List<String> questions = new ArrayList<>();
    private final Queue<Boolean> answers = new ArrayDeque<>();
    private final OpenBoard board =
            new OpenBoard(
                    new OpenBoard.Parts(
                            Runnable::run,
                            Runnable::run,
                            (_, question, answer) -> {
                                questions.add(question.sentence() + " " + question.yes());
                                answer.accept(answers.remove());
                            }));

    @TempDir Path folder;

    @Test
    void savesEachChangeByItself() {
        board.showNew(Document.empty("lab"), file());
        board.change("add", with("10.0.0.1"));
        assertEquals(List.of("10.0.0.1"), onDisk());
        board.change("add", board.document().add("", List.of(HostEntry.of("b", "10.0.0.2"))));
        assertEquals(List.of("10.0.0.1", "10.0.0.2"), onDisk());
    }

    @Test
    void writesNothingBeforeTheFirstChange() {
        board.showNew(Document.builtIn(), file());
        assertFalse(Files.exists(file()));
    }

    @Test
    void undoesLevelByLevel() {
        board.showNew(with("10.0.0.1", "10.0.0.2", "10.0.0.3"), file());
        board.change("remove one", without("10.0.0.1"));
        board.change("remove two", without("10.0.0.2"));
        assertEquals(Optional.of("remove two"), board.undo());
        assertEquals(List.of("10.0.0.2", "10.0.0.3"), onDisk());
        assertEquals(Optional.of("remove one"), board.undo());
        assertEquals(List.of("10.0.0.1", "10.0.0.2", "10.0.0.3"), onDisk());
        assertEquals(Optional.empty(), board.undo());
        assertFalse(board.undoableProperty().get());
    }

    @Test
    void undoReachesBackAHundredChanges() {
        board.showNew(Document.empty("0"), file());
        for (int i = 1; i <= EditHistory.LEVELS + 5; i++) {
            board.change("to " + i, Document.empty(String.valueOf(i)));
        }
        while (board.undo().isPresent()) {}
        assertEquals("5", board.document().title());
    }

    @Test
    void openingAnotherBoardForgetsTheWayBack() {
        board.showNew(Document.empty("a"), file());
        board.change("add", with("10.0.0.1"));
        board.showNew(Document.empty("b"), folder.resolve("b.pingwall"));
        assertEquals(Optional.empty(), board.undo());
    }

    @Test
    void aFailedSaveKeepsTheBoardAndSaysSoUntilItSucceeds() throws IOException {
        var blocked = folder.resolve("folder");
        Files.writeString(blocked, "in the way");
        board.showNew(Document.empty("lab"), blocked.resolve("lab.pingwall"));
        board.change("add", with("10.0.0.1"));
        assertEquals(with("10.0.0.1"), board.document());
        assertFalse(board.troubleProperty().get().isEmpty());
        Files.delete(blocked);
        Files.createDirectory(blocked);
        board.save();
        assertEquals("", board.troubleProperty().get());
        assertTrue(Files.exists(blocked.resolve("lab.pingwall")));
    }

    @Test
    void asksBeforeItWritesOverAForeignChange() throws IOException {
        board.showNew(Document.empty("lab"), file());
        board.change("add", with("10.0.0.1"));
        Files.writeString(file(), BoardFile.text(with("10.9.9.9")));
        answers.add(false);
        board.change("add", with("10.0.0.1", "10.0.0.2"));
        var sentence = "lab.pingwall was changed by something else since this window read it.";
        assertEquals(List.of(sentence + " Write over it"), questions);
        assertEquals("Not saved: " + sentence, board.troubleProperty().get());
        assertEquals(List.of("10.9.9.9"), onDisk());
        answers.add(true);
        board.save();
        assertEquals(List.of("10.0.0.1", "10.0.0.2"), onDisk());
        assertEquals("", board.troubleProperty().get());
    }

    @Test
    void asksBeforeCommentsAreLost() throws IOException {
        var source = "# mine\nhosts = [ { address = \"10.0.0.1\" }, { address = \"10.0.0.2\" } ]\n";
        Files.writeString(file(), source);
        board.open(file(), opening(new ArrayList<>()));
        answers.add(false);
        board.change("remove", without("10.0.0.1"));
        var sentence =
                "This change can't be fitted into the file as you wrote it: to save it, the file is"
                        + " written anew, without its comments and in the usual order.";
        assertEquals(List.of(sentence + " Save without them"), questions);
        assertEquals("Not saved: " + sentence, board.troubleProperty().get());
        assertEquals(source, Files.readString(file()));
        answers.add(true);
        board.save();
        assertEquals(List.of("10.0.0.2"), onDisk());
        assertEquals("", board.troubleProperty().get());
    }

    @Test
    void neverWritesOverAFileThatItCannotRead() throws IOException {
        board.showNew(Document.empty("lab"), file());
        board.change("add", with("10.0.0.1"));
        Files.writeString(file(), "titel = 1\n");
        board.change("add", with("10.0.0.2"));
        assertEquals("titel = 1\n", Files.readString(file()));
        assertTrue(
                board.troubleProperty()
                        .get()
                        .startsWith("Not saved: lab.pingwall can't be read any more (line 1: "),
                board.troubleProperty().get());
    }

    @Test
    void tellsWhatIsWrongWithAFileAndShowsNothingOfIt() throws IOException {
        Files.writeString(file(), "nonsense");
        board.showNew(with("10.0.0.1"), folder.resolve("other.pingwall"));
        var told = new ArrayList<Problem>();
        board.open(file(), opening(told));
        assertFalse(told.isEmpty());
        assertEquals(with("10.0.0.1"), board.document());
    }

    @Test
    void saysThatThereIsNoFile() {
        var told = new ArrayList<Problem>();
        board.open(file(), opening(told));
        assertEquals(List.of(new Problem(0, "missing")), told);
    }

    @Test
    void noticesThatTheFileWasChanged() throws IOException {
        var told = new ArrayList<String>();
        board.showNew(Document.empty("lab"), file());
        board.change("add", with("10.0.0.1"));
        board.lookAtDisk(() -> told.add("changed"));
        assertEquals(List.of(), told);
        Files.writeString(file(), BoardFile.text(with("10.9.9.9")));
        board.lookAtDisk(() -> told.add("changed"));
        assertEquals(List.of("changed"), told);
    }

    private static OpenBoard.Opening opening(List<Problem> told) {
        return new OpenBoard.Opening() {
            @Override
            public void missing() {
                told.add(new Problem(0, "missing"));
            }

            @Override
            public void bad(List<Problem> problems) {
                told.addAll(problems);
            }
        };
    }

    private Path file() {
        return folder.resolve("lab.pingwall");
    }

    private static Document with(String... addresses) {
        var hosts =
                List.of(addresses).stream().map(address -> HostEntry.of(address, address)).toList();
        return Document.empty("lab").add("", hosts);
    }

    private Document without(String address) {
        return board.document().remove(Set.of(TargetId.of(new Check.Ping(), address)));
    }

    private List<String> onDisk() {
        return switch (BoardFile.read(file())) {
            case BoardFile.Reading.Good(var document, _) ->
                    document.targets().stream().map(target -> target.address()).toList();
            case BoardFile.Reading.Bad(var problems) ->
                    problems.stream().map(Problem::text).toList();
        };
    }
}
