package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.pingwall.board.BoardFile.Reading;
import io.pingwall.target.Problem;

import java.util.List;

/// Reads a board's text for a test that knows whether it is a good one.
final class BoardTexts {
    private BoardTexts() {}

    static Document good(String text) {
        var reading = BoardFile.parse(text, "wall");
        return assertInstanceOf(Reading.Good.class, reading, reading.toString()).document();
    }

    static List<Problem> problems(String text) {
        var reading = BoardFile.parse(text, "wall");
        return assertInstanceOf(Reading.Bad.class, reading).problems();
    }

    /// What is said of each problem.
    static List<String> sentencesOn(String text) {
        return problems(text).stream().map(Problem::text).toList();
    }

    /// What is said of the only problem.
    static String sentenceOn(String text) {
        var sentences = sentencesOn(text);
        assertEquals(1, sentences.size(), sentences.toString());
        return sentences.getFirst();
    }
}
