package io.pingwall.board;

import static io.pingwall.board.BoardTexts.good;
import static io.pingwall.board.BoardTexts.problems;
import static io.pingwall.board.BoardTexts.sentenceOn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.language.Speaking;
import io.pingwall.target.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What is said of a board that is TOML and yet no good one.
final class BoardProblemsTest {
    /// One host line in an otherwise good board.
    private static String host(String line) {
        return "hosts = [\n" + line + "\n]";
    }

    @Test
    void refusesAnEmptyBoard() {
        var sentence = "The board is empty: write title = \"…\" and hosts into it, or delete it.";
        assertEquals(sentence, sentenceOn(""));
        assertEquals(sentence, sentenceOn("\n  \n# to do\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "titel = \"x\" | 'titel' is not known in a board: did you mean 'title'?",
                "[defaults];intervall = \"1s\" | line 2: 'intervall' is not known in the defaults: did you mean 'interval'?",
                "[defaults];colour = \"red\" | line 2: 'colour' is not known in the defaults: remove it, or use one of check, interval, timeout, down-after, up-after, slow-above, slow-loss.",
                "[[group]];name = \"a\";host = [] | line 3: 'host' is not known in a group: did you mean 'hosts'?",
                "title = 5 | title must be text in quotes, not a whole number: write title = \"My network\".",
                "[defaults];interval = 5 | line 2: interval must be a duration in quotes, not a whole number: write interval = \"1s\".",
                "[defaults];down-after = \"3\" | line 2: down-after must be a whole number, not text: write down-after = 3.",
                "[defaults];slow-loss = 0.1 | line 2: slow-loss must be text in quotes, not a fraction: write slow-loss = \"10%\".",
                "hosts = \"10.0.0.1\" | hosts must be a list, not text: write hosts = [ ] around them.",
                "hosts = [ \"10.0.0.1\" ] | line 1: A host must be a table, not text: write { address = \"10.0.0.1\" }.",
                "defaults = 1 | defaults must be a table, not a whole number: write [defaults] on a line of its own.",
                "[group] | A group starts with two brackets: write [[group]].",
                "[defaults];interval = \"0s\" | line 2: The interval of 0ms is too short: write at least 10ms, such as interval = \"1s\".",
                "[defaults];interval = 0 | line 2: The interval of 0ms is too short: write at least 10ms, such as interval = \"1s\".",
                "[defaults];interval = \"-1s\" | line 2: '-1s' is not a duration: write a number and ms, s, m, h or d, such as interval = \"1s\".",
                "[defaults];interval = \"1 year\" | line 2: '1 year' is not a duration: write a number and ms, s, m, h or d, such as interval = \"1s\".",
                "[defaults];interval = \"8d\" | line 2: The interval of 8d is too long: write at most 7d.",
                "[defaults];timeout = \"0s\" | line 2: The timeout is 0: write a longer one, such as timeout = \"1s\".",
                "[defaults];timeout = \"2s\" | line 2: The timeout of 2s is longer than the interval of 1s: shorten the timeout, or lengthen the interval.",
                "[defaults];interval = \"500ms\" | line 2: The timeout of 1s is longer than the interval of 500ms: shorten the timeout, or lengthen the interval.",
                "[defaults];down-after = 0 | line 2: down-after = 0 is out of range: write a whole number from 1 to 1000.",
                "[defaults];slow-loss = \"0%\" | line 2: '0%' is not a share of losses: write more than 0% and at most 100%, such as slow-loss = \"10%\".",
                "[defaults];check = \"icmp\" | line 2: 'icmp' is not a check: write \"ping\", or \"tcp:443\" with the port you mean.",
                "[defaults];check = \"ping size=5\" | line 2: 'size=5' can't follow ping here: what may, once each, is size=8 to size=65507, ttl=1 to ttl=255, df, tos=0 to tos=255 and source= with an address of this machine.",
                "[[group]];hosts = [] | line 1: The group has no name: write name = \"Core\" below [[group]].",
                "[[group]];name = \" \" | line 2: The group has no name: write name = \"Core\" below [[group]].",
                "[[group]];name = \"a\";[[group]];name = \"a\" | line 4: There is a group 'a' on line 1 already: give one of them another name.",
            })
    void saysWhatIsWrong(String text, String sentence) {
        var expected = sentence.startsWith("line ") ? sentence : "line 1: " + sentence;
        assertEquals(expected, sentenceOn(text.replace(';', '\n')));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{ adress = \"10.0.0.1\", address = \"10.0.0.2\" } | 'adress' is not known in a host: did you mean 'address'?",
                "{ name = \"a\" } | The address is missing: write an IPv4 or IPv6 address, or a host name.",
                "{ address = 10 } | address must be text in quotes, not a whole number: write address = \"10.0.0.1\".",
                "{ address = \"10.0.0.1\", tags = \"a\" } | tags must be a list of texts, not text: write tags = [\"core\"].",
                "{ address = \"10.0.0.1-300\" } | '10.0.0.1-300' is not a range: write both ends as addresses, or the second as its last number, such as 10.0.0.1-50.",
                "{ address = \"10.0.0.9-10.0.0.1\" } | The range '10.0.0.9-10.0.0.1' runs backwards: write 10.0.0.1-10.0.0.9.",
                "{ address = \"10.0.0.0/24\" } | '10.0.0.0/24' stands for several addresses: write one host for each.",
                "{ address = \"10.0.0.256\" } | '10.0.0.256' is not an IPv4 address: it takes four numbers from 0 to 255 without leading zeros, such as 10.0.0.1.",
                "{ address = \"10.0.0.1\", timeout = \"2s\" } | The timeout of 2s is longer than the interval of 1s: shorten the timeout, or lengthen the interval.",
                "{ address = \"10.0.0.1\", name = \"a\\tb\" } | The name has a line break or a tab in it: write it on one line.",
            })
    void saysWhatIsWrongWithAHost(String line, String sentence) {
        assertEquals("line 2: " + sentence, sentenceOn(host(line)));
    }

    @Test
    void refusesANameOf300Characters() {
        assertEquals(
                "line 2: The name '"
                        + "n".repeat(30)
                        + "…' has 300 characters, but may have at most 253: shorten it.",
                sentenceOn(host("{ name = \"" + "n".repeat(300) + "\", address = \"10.0.0.1\" }")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[defaults];intervall = \"1s\" | строка 2: Ключ «intervall» в разделе defaults неизвестен: может быть, «interval»?",
                "[[group]];name = \"a\";host = [] | строка 3: Ключ «host» в группе неизвестен: может быть, «hosts»?",
                "[defaults];interval = 5 | строка 2: Для interval нужно: длительность в кавычках, а указано: целое число. Напишите interval = \"1s\".",
                "hosts = [ \"10.0.0.1\" ] | строка 1: Хост должен быть таблицей, а указано: текст. Напишите { address = \"10.0.0.1\" }.",
            })
    void saysItInRussian(String toml, String expected) {
        assertEquals(expected, Speaking.russian(() -> sentenceOn(toml.replace(';', '\n'))));
    }

    @Test
    void refusesAGroupWithANameOf300Characters() {
        assertEquals(
                "line 2: The name '"
                        + "n".repeat(30)
                        + "…' has 300 characters, but may have at most 253: shorten it.",
                sentenceOn("[[group]]\nname = \"" + "n".repeat(300) + "\"\n"));
    }

    @Test
    void refusesAHostThatIsThereTwice() {
        assertEquals(
                "line 3: fd00::1 is on line 2 already: remove one of the two, or give one another"
                        + " check.",
                sentenceOn(host("{ address = \"fd00::1\" },\n{ address = \"FD00:0:0::1\" },")));
        good(host("{ address = \"::1\" },\n{ address = \"::1\", check = \"tcp:22\" },"));
    }

    @Test
    void aTimeoutIsHeldAgainstTheIntervalThatItInherits() {
        assertEquals(
                "line 6: The timeout of 1m is longer than the interval of 30s: shorten the timeout,"
                        + " or lengthen the interval.",
                sentenceOn(
                        """
                        [[group]]
                        name = "slow"
                        interval = "30s"
                        hosts = [
                          { address = "10.0.0.1", timeout = "20s" },
                          { address = "10.0.0.2", timeout = "1m" },
                          { address = "10.0.0.3", timeout = "1m", interval = "1m" },
                        ]
                        """));
    }

    @Test
    void saysWhatIsWrongWithTheBudget() {
        assertEquals(
                "line 2: 'per-networks' is not known in the budget: did you mean 'per-network'?",
                sentenceOn("[budget]\nper-networks = 5"));
        assertEquals(
                "line 2: per-network = -1 is out of range: write a whole number up to 1000000, or 0 for no"
                        + " limit.",
                sentenceOn("[budget]\nper-network = -1"));
        assertEquals(
                "line 2: packets-per-second must be a whole number, not text: write packets-per-second ="
                        + " 20000.",
                sentenceOn("[budget]\npackets-per-second = \"20000\""));
        assertEquals(
                "line 1: budget must be a table, not a whole number: write [budget] on a line of its own.",
                sentenceOn("budget = 5"));
        assertEquals(3, problems("title = \"a\"\n[budget]\nrate = 5").getFirst().line());
    }

    @Test
    void listsEveryProblemInOrder() {
        var problems =
                problems(
                        """
                        titel = "x"
                        [defaults]
                        interval = "soon"
                        timeout = 3
                        [[group]]
                        hosts = [
                          { address = "10.0.0.1", nmae = "a" },
                          { address = "" },
                        ]
                        name = "g"
                        """);
        assertEquals(List.of(1, 3, 4, 7, 8), problems.stream().map(Problem::line).toList());
    }
}
