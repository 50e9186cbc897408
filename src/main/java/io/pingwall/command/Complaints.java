package io.pingwall.command;

import io.pingwall.target.Problem;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says in a sentence what is wrong with a command line.
final class Complaints {
    private Complaints() {}

    /// `file:line: sentence`, or as much of it as there is.
    static String located(String file, Problem problem) {
        if (file.isEmpty()) {
            return problem.sentence();
        }
        return problem.line() == 0
                ? file + ": " + problem.sentence()
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
        var near = nearest(word, known).map(n -> " Did you mean '" + n + "'?").orElse("");
        return "'" + word + "' is not " + what + " of " + command + "." + near;
    }

    private static List<String> options(CommandLine command) {
        var names = new ArrayList<String>();
        command.getCommandSpec().options().forEach(o -> names.addAll(List.of(o.names())));
        return names;
    }

    private static List<String> words(CommandLine command) {
        return List.copyOf(command.getSubcommands().keySet());
    }

    private static Optional<String> nearest(String word, List<String> known) {
        return known.stream()
                .filter(k ->
                        distance(word, k) <= Math.max(1, Math.min(word.length(), k.length()) / 3))
                .min(java.util.Comparator.comparingInt(k -> distance(word, k)));
    }

    /// Letters to insert, delete, replace or swap with the next (Damerau, CACM 7/3, 1964).
    static int distance(String a, String b) {
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
