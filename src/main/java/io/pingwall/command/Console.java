package io.pingwall.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Where a command reads and writes, handed in so that tests can hold both ends.
///
/// @param inIsTerminal whether a person types; the other two likewise whether a person reads
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean inIsTerminal,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    public Console {
        environment = Map.copyOf(environment);
    }

    /// Whether an unexpected failure is shown with all its details.
    boolean debug() {
        return !environment.getOrDefault("PINGWALL_DEBUG", "").isEmpty();
    }

    /// What the output's character set can show: `text`, or `plain` where it has only ASCII.
    String pick(String text, String plain) {
        return out.charset().newEncoder().canEncode(text) ? text : plain;
    }

    boolean unicode() {
        return out.charset().equals(StandardCharsets.UTF_8);
    }

    /// Asks a person, who may answer `y`.
    boolean confirm(String question) {
        err.print(question + " [y/N] ");
        err.flush();
        var answer = readLine().strip().toLowerCase(java.util.Locale.ROOT);
        return answer.equals("y") || answer.equals("yes");
    }

    private String readLine() {
        var line = new StringBuilder();
        try {
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                line.append((char) c);
            }
        } catch (java.io.IOException e) {
            return "";
        }
        return line.toString();
    }
}
