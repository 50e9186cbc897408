package io.pingwall.board;

import io.pingwall.target.Problem;

import org.tomlj.TomlParseError;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// Says in plain words what the TOML parser found.
final class SyntaxSentence {
    private static final Pattern UNEXPECTED =
            Pattern.compile("Unexpected (.+?), expected (.+)", Pattern.DOTALL);
    private static final Pattern TWICE =
            Pattern.compile("(.+) previously defined at line (\\d+), column \\d+");

    private SyntaxSentence() {}

    /// @param lines the file's line for a line that the parser names
    static Problem of(int line, TomlParseError error, IntUnaryOperator lines) {
        var raw = error.getMessage() == null ? "it can't be parsed" : error.getMessage();
        var message = Skeleton.PLACES.matcher(raw).replaceAll("{");
        var twice = TWICE.matcher(message);
        if (twice.matches()) {
            int earlier = lines.applyAsInt(Integer.parseInt(twice.group(2)));
            return new Problem(
                    line,
                    "'%s' is given on line %d already: remove one of the two."
                            .formatted(twice.group(1), earlier));
        }
        var unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return new Problem(
                    line,
                    "This is not TOML, the language of a board: found %s where %s belongs; correct the line."
                            .formatted(unexpected.group(1), unexpected.group(2)));
        }
        return new Problem(
                line,
                "This is not TOML, the language of a board (%s): correct the line."
                        .formatted(message));
    }
}
