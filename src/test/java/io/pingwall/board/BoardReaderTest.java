package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.BoardFile.Reading;
import io.pingwall.target.Check;
import io.pingwall.target.Problem;
import io.pingwall.target.Rates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.util.List;
import java.util.Random;

final class BoardReaderTest {
    private static Document good(String text) {
        var reading = BoardFile.parse(text, "wall");
        return assertInstanceOf(Reading.Good.class, reading, reading.toString()).document();
    }

    private static List<String> problems(String text) {
        var reading = BoardFile.parse(text, "wall");
        return assertInstanceOf(Reading.Bad.class, reading).problems().stream()
                .map(Problem::text)
                .toList();
    }

    private static String problem(String text) {
        var problems = problems(text);
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }

    /// One host line in an otherwise good board.
    private static String host(String line) {
        return "hosts = [\n" + line + "\n]";
    }

    @Test
    void readsEverythingABoardMaySay() {
        var document =
                good(
                        """
                        title = "Campus" # ours
                        hosts = [
                          { address = "::1" },
                        ]

                        [defaults]
                        check = "ping"
                        interval = "2s"
                        timeout = "500ms"
                        down-after = 5
                        up-after = 3
                        slow-above = "1.5ms"
                        slow-loss = "12.5%"

                        [[group]]
                        name = "Core"
                        interval = "1m"
                        hosts = [
                          { name = "gw", address = "10.0.0.1", tags = ["a", "b"], note = "rack 4" }, # old
                          { name = "web", address = "FD00:0::1", check = "tcp:443", down-after = 1 },
                          { name = "q", address = "sw.example.com", note = 'said "no"', interval = "5s" }
                        ]
                        """);
        assertEquals("Campus", document.title());
        assertEquals(
                new Overrides(
                        new Check.Ping(),
                        Duration.ofSeconds(2),
                        Duration.ofMillis(500),
                        5,
                        3,
                        Duration.ofNanos(1_500_000),
                        0.125),
                document.defaults());
        assertEquals(List.of("", "Core"), document.groups().stream().map(HostGroup::name).toList());
        var core = document.groups().get(1);
        assertEquals(Duration.ofMinutes(1), core.overrides().interval());
        assertEquals(
                new HostEntry("gw", "10.0.0.1", List.of("a", "b"), "rack 4", Overrides.NONE),
                core.hosts().getFirst());
        assertEquals("fd00::1", core.hosts().get(1).address());
        assertEquals(new Check.Connect(443), core.hosts().get(1).overrides().check());
        assertEquals("said \"no\"", core.hosts().get(2).note());
        assertEquals(Duration.ofSeconds(5), core.hosts().get(2).overrides().interval());
    }

    @Test
    void readsTheBudgetAndHasOneWhereNoneIsStated() {
        assertEquals(Rates.DEFAULT, good("title = \"a\"").rates());
        assertEquals(
                new Rates(1_000, 0),
                good("[budget]\npackets-per-second = 1000\nper-network = 0").rates());
        assertEquals(new Rates(20_000, 50), good("[budget]\nper-network = 50").rates());
    }

    @Test
    void saysWhatIsWrongWithTheBudget() {
        assertEquals(
                "line 2: 'per-networks' is not known in the budget: did you mean 'per-network'?",
                problem("[budget]\nper-networks = 5"));
        assertEquals(
                "line 2: per-network = -1 is out of range: write a whole number up to 1000000, or 0 for no"
                        + " limit.",
                problem("[budget]\nper-network = -1"));
        assertEquals(
                "line 2: packets-per-second must be a whole number, not text: write packets-per-second ="
                        + " 20000.",
                problem("[budget]\npackets-per-second = \"20000\""));
        assertEquals(
                "line 1: budget must be a table, not a whole number: write [budget] on a line of its own.",
                problem("budget = 5"));
        var reading = BoardFile.parse("title = \"a\"\n[budget]\nrate = 5", "wall");
        assertEquals(3, ((Reading.Bad) reading).problems().getFirst().line());
    }

    @Test
    void readsHostsHoweverTomlLetsThemBeWritten() {
        var expected = List.of("10.0.0.1", "10.0.0.2", "10.0.0.3");
        for (var text :
                List.of(
                        "hosts = [{address='10.0.0.1'},{address='10.0.0.2'},\n{address='10.0.0.3'}]",
                        "hosts = [\n{address=\"10.0.0.1\"}\n,\n{address=\"10.0.0.2\"},\n{\"address\"='10.0.0.3'},\n]",
                        "[[hosts]]\naddress='10.0.0.1'\n[[hosts]]\naddress='10.0.0.2'\n[[hosts]]\naddress='10.0.0.3'",
                        "hosts = [\r\n{ address = \"10.0.0.1\" },\r\n\r\n# x\r\n{ address = \"10.0.0.2\" },\r\n{ address = \"10.0.0.3\" }]\r\n",
                        "[[hosts]]\naddress='10.0.0.1'\nnote = '''\nhosts = [\n{ address = \"10.0.0.9\" },\n]\n'''\n[[hosts]]\naddress='10.0.0.2'\n[[hosts]]\naddress='10.0.0.3'")) {
            var hosts = good(text).groups().getFirst().hosts();
            assertEquals(expected, hosts.stream().map(HostEntry::address).toList(), text);
        }
    }

    @Test
    void takesTheTitleFromTheFileWhereNoneIsStated() {
        assertEquals("wall", good("hosts = []").title());
    }

    @Test
    void aBoardWithATitleAndNoHostsIsFine() {
        assertEquals(List.of(), good("title = \"New\"").targets());
    }

    @Test
    void refusesAnEmptyBoard() {
        var sentence = "The board is empty: write title = \"…\" and hosts into it, or delete it.";
        assertEquals(sentence, problem(""));
        assertEquals(sentence, problem("\n  \n# to do\n"));
    }

    @Test
    void refusesWhatIsNotToml() {
        assertEquals(
                List.of(
                        "line 2: This is not TOML, the language of a board: found 'bar' where . or ="
                                + " belongs; correct the line.",
                        "line 4: This is not TOML, the language of a board: found '=' where ', \","
                                + " ''', \"\"\", a number, a boolean, a date/time, an array, or a"
                                + " table belongs; correct the line."),
                problems("title = \"x\"\nfoo bar\nhosts = []\nqux = = 2\n"));
        assertEquals(
                "line 2: 'title' is given on line 1 already: remove one of the two.",
                problem("title = \"x\"\ntitle = \"y\""));
    }

    @Test
    void namesTheLineBehindPlainHostsInWhichTomlBreaks() {
        var host = "{ address = \"10.0.0.%d\" }";
        assertEquals(
                "line 4: This is not TOML, the language of a board: found '{' where ], a comma, or a"
                        + " newline belongs; correct the line.",
                problem(
                        "hosts = [\n%s,\n%s\n%s,\n]"
                                .formatted(
                                        host.formatted(1), host.formatted(2), host.formatted(3))));
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
                "[defaults];check = \"ping size=5\" | line 2: 'ping size=5' is not a ping: what may follow it is size=8 to size=65507, ttl=1 to ttl=255, df, tos=0 to tos=255 and source= with an address of this machine.",
                "[[group]];hosts = [] | line 1: The group has no name: write name = \"Core\" below [[group]].",
                "[[group]];name = \" \" | line 2: The group has no name: write name = \"Core\" below [[group]].",
                "[[group]];name = \"a\";[[group]];name = \"a\" | line 4: There is a group 'a' on line 1 already: give one of them another name.",
            })
    void saysWhatIsWrong(String text, String sentence) {
        var expected = sentence.startsWith("line ") ? sentence : "line 1: " + sentence;
        assertEquals(expected, problem(text.replace(';', '\n')));
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
        assertEquals("line 2: " + sentence, problem(host(line)));
    }

    @Test
    void refusesANameOf300Characters() {
        assertEquals(
                "line 2: The name '"
                        + "n".repeat(30)
                        + "…' has 300 characters, but may have at most 253: shorten it.",
                problem(host("{ name = \"" + "n".repeat(300) + "\", address = \"10.0.0.1\" }")));
    }

    @Test
    void refusesAGroupWithANameOf300Characters() {
        assertEquals(
                "line 2: The name '"
                        + "n".repeat(30)
                        + "…' has 300 characters, but may have at most 253: shorten it.",
                problem("[[group]]\nname = \"" + "n".repeat(300) + "\"\n"));
    }

    @Test
    void refusesBracketsWithoutEnd() {
        assertEquals(
                "This is not a board: it has too many brackets inside each other; choose another"
                        + " file.",
                problem("title = " + "[".repeat(200_000)));
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

    @Test
    void refusesAHostThatIsThereTwice() {
        assertEquals(
                "line 3: fd00::1 is on line 2 already: remove one of the two, or give one another"
                        + " check.",
                problem(host("{ address = \"fd00::1\" },\n{ address = \"FD00:0:0::1\" },")));
        good(host("{ address = \"::1\" },\n{ address = \"::1\", check = \"tcp:22\" },"));
    }

    @Test
    void aTimeoutIsHeldAgainstTheIntervalThatItInherits() {
        assertEquals(
                "line 6: The timeout of 1m is longer than the interval of 30s: shorten the timeout,"
                        + " or lengthen the interval.",
                problem(
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
    void listsEveryProblemInOrder() {
        assertEquals(
                List.of(1, 3, 4, 7, 8),
                assertInstanceOf(
                                Reading.Bad.class,
                                BoardFile.parse(
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
                                        """,
                                        ""))
                        .problems()
                        .stream()
                        .map(Problem::line)
                        .toList());
    }
}
