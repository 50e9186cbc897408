package io.pingwall.command;

import io.pingwall.board.ListFile;
import io.pingwall.command.TargetWords.Source;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
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
            try {
                sources.add(
                        file.equals("-")
                                ? new Source(
                                        ListFile.text("The input", console.in().readAllBytes()),
                                        "input")
                                : new Source(ListFile.read(file), file));
            } catch (IOException e) {
                throw new Refusal(ExitCode.BAD_ARGUMENTS, String.valueOf(e.getMessage()));
            }
        }
        return TargetWords.read(sources, yes, console);
    }
}
