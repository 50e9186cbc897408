package io.pingwall.command;

import io.pingwall.board.BoardFile;
import io.pingwall.board.BoardFile.Reading;
import io.pingwall.board.Document;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Reads a board that a person named.
final class Boards {
    private Boards() {}

    /// The board, or every problem of it on the console and a refusal.
    static Document read(String name, Console console) {
        return switch (BoardFile.read(path(name))) {
            case Reading.Good(var document, _) -> document;
            case Reading.Bad(var problems) -> {
                problems.forEach(p -> console.err().println(Complaints.located(name, p)));
                throw new Refusal(
                        ExitCode.BAD_ARGUMENTS,
                        problems.size() == 1
                                ? "This board has a problem: correct it first."
                                : "This board has "
                                        + problems.size()
                                        + " problems: correct them first.");
            }
        };
    }

    /// What a person wrote as the name of a file.
    static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refusal(ExitCode.BAD_ARGUMENTS, "'" + name + "' is not the name of a file.");
        }
    }
}
