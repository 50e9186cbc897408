package io.pingwall.command;

import io.pingwall.board.TargetFile;
import io.pingwall.board.TargetFile.Reading;
import io.pingwall.command.TargetWords.Source;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The words that name what is asked, and how they may be given.
final class TargetOptions {
    @Parameters(
            arity = "0..*",
            paramLabel = "TARGET",
            description = {
                "An address, a name, a network or a range:",
                "10.0.0.1  ::1  gateway.example  10.0.0.0/24  10.0.0.1-50"
            })
    private List<String> words = new ArrayList<>();

    @Option(
            names = {"-f", "--file"},
            paramLabel = "FILE",
            description = "Read targets from a file, one on each line; - reads the input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--yes", description = "Ask more than 65,536 addresses without a question.")
    private boolean yes;

    @Option(names = "--ping-program", description = "Let the system's ping stand in for a socket.")
    private boolean pingProgram;

    boolean pingProgram() {
        return pingProgram;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    boolean named() {
        return !words.isEmpty() || !files.isEmpty();
    }

    TargetWords read(Console console) {
        return read(words, console);
    }

    TargetWords read(List<String> targets, Console console) {
        var sources = new ArrayList<Source>();
        sources.add(new Source(String.join("\n", targets), ""));
        for (var file : files) {
            sources.add(source(file, console));
        }
        return TargetWords.read(sources, yes, console);
    }

    private static Source source(String file, Console console) {
        boolean input = file.equals("-");
        try {
            var reading =
                    input
                            ? TargetFile.decode("The input", console.in().readAllBytes())
                            : TargetFile.read(Path.of(file));
            return switch (reading) {
                case Reading.Good(var text) -> new Source(text, input ? "input" : file);
                case Reading.Bad(var sentence) ->
                        throw new Refusal(ExitCode.BAD_ARGUMENTS, sentence);
            };
        } catch (IOException | InvalidPathException e) {
            throw new Refusal(
                    ExitCode.BAD_ARGUMENTS, "'" + file + "' can't be read: check its name.");
        }
    }
}
