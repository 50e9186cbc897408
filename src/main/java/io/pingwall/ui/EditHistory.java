package io.pingwall.ui;

import io.pingwall.board.Document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The way back through the changes of a board, and forth again. Not thread-safe.
final class EditHistory {
    /// How far back undo reaches.
    static final int LEVELS = 100;

    /// @param what the change in a few words
    /// @param board what to go to
    record Step(String what, Document board) {}

    private final Deque<Step> back = new ArrayDeque<>();
    private final Deque<Step> forth = new ArrayDeque<>();

    /// A new change; what was undone before it is gone.
    void did(String what, Document before) {
        forth.clear();
        push(back, new Step(what, before));
    }

    /// @param now the board as it is, to come back to
    Optional<Step> undo(Document now) {
        return step(back, forth, now);
    }

    Optional<Step> redo(Document now) {
        return step(forth, back, now);
    }

    boolean canUndo() {
        return !back.isEmpty();
    }

    void clear() {
        back.clear();
        forth.clear();
    }

    private static Optional<Step> step(Deque<Step> from, Deque<Step> to, Document now) {
        var step = from.poll();
        if (step != null) {
            push(to, new Step(step.what(), now));
        }
        return Optional.ofNullable(step);
    }

    private static void push(Deque<Step> steps, Step step) {
        steps.push(step);
        if (steps.size() > LEVELS) {
            steps.removeLast();
        }
    }
}
