package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.Document;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class EditHistoryTest {
    private static final Document ONE = Document.empty("one");
    private static final Document TWO = Document.empty("two");
    private static final Document THREE = Document.empty("three");

    private final EditHistory edits = new EditHistory();

    @Test
    void goesBackAndForth() {
        edits.did("to two", ONE);
        edits.did("to three", TWO);
        assertEquals(Optional.of(new EditHistory.Step("to three", TWO)), edits.undo(THREE));
        assertEquals(Optional.of(new EditHistory.Step("to two", ONE)), edits.undo(TWO));
        assertEquals(Optional.empty(), edits.undo(ONE));
        assertEquals(Optional.of(new EditHistory.Step("to two", TWO)), edits.redo(ONE));
        assertEquals(Optional.of(new EditHistory.Step("to three", THREE)), edits.redo(TWO));
        assertEquals(Optional.empty(), edits.redo(THREE));
        assertTrue(edits.canUndo());
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        edits.did("to two", ONE);
        edits.undo(TWO);
        edits.did("to three", ONE);
        assertEquals(Optional.empty(), edits.redo(THREE));
        edits.clear();
        assertFalse(edits.canUndo());
    }

    @Test
    void reachesBackOnlySoFar() {
        for (int i = 0; i < EditHistory.LEVELS + 5; i++) {
            edits.did("change " + i, ONE);
        }
        int back = 0;
        while (edits.undo(TWO).isPresent()) {
            back++;
        }
        assertEquals(EditHistory.LEVELS, back);
    }
}
