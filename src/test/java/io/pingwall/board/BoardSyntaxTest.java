package io.pingwall.board;

import static io.pingwall.board.BoardTexts.sentenceOn;
import static io.pingwall.board.BoardTexts.sentencesOn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.BoardFile.Reading;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// What is said of a file that is not TOML.
final class BoardSyntaxTest {
    @Test
    void refusesWhatIsNotToml() {
        assertEquals(
                List.of(
                        "line 2: This is not TOML, the language of a board: found 'bar' where . or ="
                                + " belongs; correct the line.",
                        "line 4: This is not TOML, the language of a board: found '=' where ', \","
                                + " ''', \"\"\", a number, a boolean, a date/time, an array, or a"
                                + " table belongs; correct the line."),
                sentencesOn("title = \"x\"\nfoo bar\nhosts = []\nqux = = 2\n"));
        assertEquals(
                "line 2: 'title' is given on line 1 already: remove one of the two.",
                sentenceOn("title = \"x\"\ntitle = \"y\""));
    }

    @Test
    void namesTheLineBehindPlainHostsInWhichTomlBreaks() {
        var host = "{ address = \"10.0.0.%d\" }";
        assertEquals(
                "line 4: This is not TOML, the language of a board: found '{' where ], a comma, or a"
                        + " newline belongs; correct the line.",
                sentenceOn(
                        "hosts = [\n%s,\n%s\n%s,\n]"
                                .formatted(
                                        host.formatted(1), host.formatted(2), host.formatted(3))));
    }

    @Test
    void refusesBracketsWithoutEnd() {
        assertEquals(
                "This is not a board: it has too many brackets inside each other; choose another"
                        + " file.",
                sentenceOn("title = " + "[".repeat(200_000)));
    }

    @Test
    void whateverIsInTheFileOnlyProblemsComeOfIt() {
        var random = new Random(5);
        var good = BoardFile.text(Document.builtIn()) + "[defaults]\ninterval = \"1s\"\n";
        var pieces =
                List.of("\"", "[", "]", "{", "}", "=", ",", "\n", "#", "\\", "'", "1e9", "group");
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder(good);
            for (int change = 1 + random.nextInt(4); change > 0; change--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        Math.min(text.length(), at + random.nextInt(3)),
                        pieces.get(random.nextInt(pieces.size())));
            }
            if (BoardFile.parse(text.toString(), "x") instanceof Reading.Bad(var problems)) {
                assertFalse(problems.isEmpty());
                int lines = (int) text.toString().lines().count();
                problems.forEach(p -> assertTrue(p.line() <= lines + 1, p.text()));
            }
        }
    }
}
