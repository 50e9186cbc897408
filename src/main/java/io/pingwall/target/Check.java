package io.pingwall.target;

import java.util.Arrays;
import java.util.Optional;

/// What a target is asked. The text form is what a board file holds: `ping`, `ping size=1472 df`,
/// `tcp:443`.
public sealed interface Check {
    /// Does it answer an ICMP echo request (RFC 792, RFC 4443)?
    record Ping(EchoOptions options) implements Check {
        public Ping() {
            this(EchoOptions.DEFAULT);
        }

        @Override
        public String text() {
            return ("ping " + options.text()).strip();
        }
    }

    /// Does it accept a TCP connection?
    record Connect(int port) implements Check {
        public Connect {
            if (port < 1 || port > 65_535) {
                throw new IllegalArgumentException("a TCP port is between 1 and 65535");
            }
        }

        @Override
        public String text() {
            return "tcp:" + port;
        }
    }

    String text();

    /// What is wrong with a text that [#parse] does not take, in a sentence.
    static String problem(String text) {
        return CheckProblem.of(text);
    }

    /// Reads the text form; empty where it is none.
    static Optional<Check> parse(String text) {
        var words = Arrays.asList(text.split(" +"));
        if (words.getFirst().equals("ping")) {
            return EchoOptions.parse(words.subList(1, words.size())).map(Ping::new);
        }
        if (text.matches("tcp:\\d{1,5}")) {
            int port = Integer.parseInt(text.substring("tcp:".length()));
            if (port >= 1 && port <= 65_535) {
                return Optional.of(new Connect(port));
            }
        }
        return Optional.empty();
    }
}
