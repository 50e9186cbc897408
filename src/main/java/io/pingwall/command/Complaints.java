package io.pingwall.command;

import io.pingwall.board.NearestWord;
import io.pingwall.target.Problem;
import io.pingwall.target.TargetList;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;

/// Says in a sentence what is wrong with a command line.
final class Complaints {
    private Complaints() {}

    /// `file:line: sentence`, or as much of it as there is.
    static String located(String file, Problem problem) {
        if (file.isEmpty()) {
            return problem.sentence();
        }
        return problem.line() == 0
                // where the file itself can't be read its sentence names it
                ? (problem.sentence().contains(file) ? "" : file + ": ") + problem.sentence()
                : file + ":" + problem.line() + ": " + problem.sentence();
    }

    static String sentence(ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec();
        var help = " See " + command.qualifiedName() + " --help.";
        if (wrong.getCause() instanceof Refusal refusal) {
            var where =
                    wrong.getArgSpec() instanceof OptionSpec option
                            ? option.longestName() + ": "
                            : "";
            return where + refusal.sentence();
        }
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            var word = unmatched.getUnmatched().getFirst();
            return unknown(
                            word,
                            word.startsWith("-")
                                    ? options(wrong.getCommandLine())
                                    : words(wrong.getCommandLine()),
                            command.qualifiedName())
                    + help;
        }
        if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
            var first = missing.getMissing().getFirst();
            return first instanceof OptionSpec option
                    ? option.longestName() + " needs a value: " + first.paramLabel() + "." + help
                    : "Say which " + first.paramLabel() + " you mean." + help;
        }
        return first(String.valueOf(wrong.getMessage())) + help;
    }

    private static String first(String message) {
        var line = message.lines().findFirst().orElse("").strip();
        return line.endsWith(".") ? line : line + ".";
    }

    /// What is said of a word that nobody knows, with the nearest that is known.
    static String unknown(String word, List<String> known, String command) {
        var what = word.startsWith("-") ? "an option" : "a command";
        var near = NearestWord.of(word, known).map(n -> " Did you mean '" + n + "'?").orElse("");
        var hint =
                near.isEmpty() && isTarget(word)
                        ? " To watch it, write: pingwall watch " + word + "."
                        : near;
        return "'" + word + "' is not " + what + " of " + command + "." + hint;
    }

    private static List<String> options(CommandLine command) {
        var names = new ArrayList<String>();
        command.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));
        return names;
    }

    private static List<String> words(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }

    /// Whether it looks like an address or a name with a domain, which nobody gives a command.
    private static boolean isTarget(String word) {
        return !word.startsWith("-")
                && (word.contains(".") || word.contains(":"))
                && TargetList.parse(word).preview().problems().isEmpty();
    }
}
