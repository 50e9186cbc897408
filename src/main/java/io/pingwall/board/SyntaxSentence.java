package io.pingwall.board;

import io.pingwall.language.Phrases;
import io.pingwall.target.Problem;

import org.tomlj.TomlParseError;

import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/// Says in plain words what the TOML parser found.
final class SyntaxSentence {
    private static final Phrases SAY = Phrases.of(SyntaxSentence.class);

    private static final Pattern UNEXPECTED =
            Pattern.compile("Unexpected (.+?), expected (.+)", Pattern.DOTALL);
    private static final Pattern TWICE =
            Pattern.compile("(.+) previously defined at line (\\d+), column \\d+");

    private SyntaxSentence() {}

    /// @param lines the file's line for a line that the parser names
    static Problem of(int line, TomlParseError error, IntUnaryOperator lines) {
        var raw = error.getMessage() == null ? SAY.of("cannot-be-parsed") : error.getMessage();
        var message = Skeleton.PLACES.matcher(raw).replaceAll("{");
        var twice = TWICE.matcher(message);
        if (twice.matches()) {
            int earlier = lines.applyAsInt(Integer.parseInt(twice.group(2)));
            return new Problem(
                    line, SAY.of("given-already", twice.group(1), String.valueOf(earlier)));
        }
        var unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return new Problem(
                    line, SAY.of("unexpected", unexpected.group(1), unexpected.group(2)));
        }
        return new Problem(line, SAY.of("not-toml", message));
    }
}
