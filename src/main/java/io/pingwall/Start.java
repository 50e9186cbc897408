package io.pingwall;

import io.pingwall.board.BoardWord;
import io.pingwall.command.Commands;

import java.util.List;

/// What the words after the program's name ask for.
sealed interface Start {
    String WALL = "--wall";

    /// Whether an unexpected failure is shown with all its details.
    boolean debug();

    /// Work in the terminal.
    record Command(List<String> words, boolean debug) implements Start {}

    /// @param boards the board files to open, a tab each, or nothing
    /// @param wall whether it starts in wall mode
    record Window(List<String> boards, boolean wall, boolean debug) implements Start {}

    /// Nothing, `--wall` or boards alone mean the window; everything else is for the command line,
    /// which also says what is wrong with it.
    static Start of(List<String> args) {
        boolean debug = args.contains("--debug");
        var words = args.stream().filter(a -> !a.equals("--debug") && !a.equals(WALL)).toList();
        if (words.stream().allMatch(Start::isBoard)) {
            return new Window(words, args.contains(WALL), debug);
        }
        return new Command(args, debug);
    }

    private static boolean isBoard(String word) {
        return !Commands.knows(word) && !word.startsWith("-") && BoardWord.names(word);
    }
}
