package io.pingwall;

import io.pingwall.board.BoardWord;
import io.pingwall.command.Commands;

import java.util.List;
import java.util.Set;

/// What the words after the program's name ask for.
sealed interface Start {
    String WALL = "--wall";
    String DEBUG = "--debug";

    /// As it is spelled on either side of the Atlantic.
    Set<String> MINIMISED = Set.of("--minimised", "--minimized");

    /// Whether an unexpected failure is shown with all its details.
    boolean debug();

    /// Work in the terminal.
    record Command(List<String> words, boolean debug) implements Start {}

    /// @param boards the board files to open, a tab each, or nothing
    /// @param wall whether it starts in wall mode
    /// @param minimised whether the window stays in the task bar at first
    record Window(List<String> boards, boolean wall, boolean minimised, boolean debug)
            implements Start {}

    /// Nothing, the window's own options or boards alone mean the window; everything else is for
    /// the command line, which also says what is wrong with it.
    static Start of(List<String> args) {
        boolean debug = args.contains(DEBUG);
        boolean wall = args.contains(WALL);
        boolean minimised = args.stream().anyMatch(MINIMISED::contains);
        var words = args.stream().filter(word -> !isOption(word)).toList();
        if (words.stream().allMatch(Start::isBoard)) {
            return new Window(words, wall, minimised, debug);
        }
        return new Command(args, debug);
    }

    private static boolean isOption(String word) {
        return word.equals(DEBUG) || word.equals(WALL) || MINIMISED.contains(word);
    }

    private static boolean isBoard(String word) {
        return !Commands.knows(word) && !word.startsWith("-") && BoardWord.names(word);
    }
}
