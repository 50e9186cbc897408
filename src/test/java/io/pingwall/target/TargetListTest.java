package io.pingwall.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.language.Speaking;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class TargetListTest {
    /// `name>address` of each host, or just the address where that is the name.
    private static String hosts(String text) {
        return TargetList.parse(text).hosts(1000).stream()
                .map(h -> h.name().equals(h.address()) ? h.name() : h.name() + ">" + h.address())
                .collect(Collectors.joining(" "));
    }

    private static String problem(String text) {
        var list = TargetList.parse(text);
        assertEquals(List.of(), list.hosts(10));
        assertEquals(1, list.preview().problems().size(), list.preview().problems().toString());
        return list.preview().problems().getFirst().text();
    }

    private static void counts(String text, String expected) {
        var list = TargetList.parse(text);
        assertEquals(new BigInteger(expected), list.preview().count());
        assertEquals(List.of(), list.preview().problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "10.0.0.1, 10.0.0.2;10.0.0.3 | 10.0.0.1 10.0.0.2 10.0.0.3",
                "10.0.0.1 10.0.0.2           | 10.0.0.1 10.0.0.2",
                "FD00:0:0:0::1               | fd00::1",
                "[fd00::1]                   | fd00::1",
                "fe80::1%eth0                | fe80::1%eth0",
                "::ffff:10.0.0.9             | 10.0.0.9",
                "fileserver                  | fileserver",
                "SW-1.Example.com            | sw-1.example.com",
                "bücher.example              | xn--bcher-kva.example",
                "my_printer                  | my_printer",
                "10-0-0-1.example.com        | 10-0-0-1.example.com",
                "core = 10.0.0.1             | core>10.0.0.1",
                "10.0.0.1 = core             | core>10.0.0.1",
                "\"Core, rack 4\" = 10.0.0.1 | Core, rack 4>10.0.0.1",
                "web = www.example.com       | web>www.example.com",
                "10.0.0.1 core core.lan      | core>10.0.0.1",
                "core 10.0.0.1               | core>10.0.0.1",
                "Core switch 10.0.0.1        | Core switch>10.0.0.1",
                "::1 localhost ip6-loopback  | localhost>::1",
                "10.0.0.1 # the core         | 10.0.0.1",
                "# nothing here              | ''",
                "10.0.0.1-3                  | 10.0.0.1 10.0.0.2 10.0.0.3",
                "10.0.0.1 - 10.0.0.3         | 10.0.0.1 10.0.0.2 10.0.0.3",
                "10.0.0.254-10.0.1.1         | 10.0.0.254 10.0.0.255 10.0.1.0 10.0.1.1",
                "core = 10.0.0.1-2           | core 10.0.0.1>10.0.0.1 core 10.0.0.2>10.0.0.2",
                "fd00::1-3                   | fd00::1 fd00::2 fd00::3",
                "10.0.0.0/30                 | 10.0.0.1 10.0.0.2",
                "10.0.0.6/30                 | 10.0.0.5 10.0.0.6",
                "10.0.0.0/31                 | 10.0.0.0 10.0.0.1",
                "10.0.0.7/32                 | 10.0.0.7",
                "10.0.0.0/255.255.255.252    | 10.0.0.1 10.0.0.2",
                "fd00::/126                  | fd00:: fd00::1 fd00::2 fd00::3",
            })
    void takesWhatPeopleHave(String text, String expected) {
        assertEquals(expected.replace("''", ""), hosts(text));
    }

    @Test
    void takesRowsOfASpreadsheetInEitherOrder() {
        assertEquals("core>10.0.0.1", hosts("core\t10.0.0.1"));
        assertEquals("Core switch>10.0.0.1", hosts("10.0.0.1\tCore switch"));
        assertEquals("Rack 4, left>10.0.0.1", hosts("\"Rack 4, left\"\t\"10.0.0.1\"\t"));
        assertEquals("web>www.example.com", hosts("web\twww.example.com"));
        assertEquals("web>www.example.com", hosts("www.example.com\tweb"));
        assertEquals("10.0.0.1", hosts("\t10.0.0.1\t"));
        assertEquals("core>10.0.0.1", hosts("core\t=\t10.0.0.1"));
    }

    @Test
    void saysThatAHeadingWasLeftOut() {
        assertEquals(
                "line 1: This looks like the heading of a table and was left out: nothing needs to"
                        + " be done.",
                problem("Name\tIP address"));
    }

    @Test
    void takesByteOrderMarksAndWindowsLineEnds() {
        assertEquals("10.0.0.1 10.0.0.2 10.0.0.3", hosts("\uFEFF10.0.0.1\r\n10.0.0.2\r10.0.0.3\n"));
        assertEquals("", hosts(""));
    }

    @Test
    void badLinesNeverStopGoodOnes() {
        var list = TargetList.parse("10.0.0.1\n10.0.0.999\n\nnonsense!\n10.0.0.2");
        assertEquals(2, list.hosts(10).size());
        assertEquals(List.of(2, 4), list.preview().problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1",
                "10.0.0",
                "1",
                "0x7f.0.0.1",
                "010.0.0.1",
                "10.0.0.256",
                "0x7f000001"
            })
    void takesNoShorthandForAnAddress(String text) {
        assertEquals(
                "line 1: '"
                        + text
                        + "' is not an IPv4 address: it takes four numbers from 0 to 255 without"
                        + " leading zeros, such as 10.0.0.1.",
                problem(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.0.0.1-300", "10.0.0.1-", "10.0.0.1-x", "300.0.0.1-5", "10.0.0.1-2-3"})
    void saysWhatABadRangeLacks(String text) {
        assertEquals(
                "line 1: '"
                        + text
                        + "' is not a range: write both ends as addresses, or the second as its last"
                        + " number, such as 10.0.0.1-50.",
                problem(text));
    }

    @Test
    void saysThatARangeRunsBackwards() {
        assertEquals(
                "line 1: The range '10.0.0.50-10.0.0.1' runs backwards: write 10.0.0.1-10.0.0.50.",
                problem("10.0.0.50-10.0.0.1"));
        assertEquals(
                "line 1: The range '10.0.0.50-1' runs backwards: write 10.0.0.1-10.0.0.50.",
                problem("10.0.0.50-1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "10.0.0.1-fd00::1 | The range '10.0.0.1-fd00::1' mixes IPv4 and IPv6: write one range for each.",
                "10.0.0.0/33 | '10.0.0.0/33' is not a network: write an address, a slash and a prefix length of 0 to 32 (IPv6: 128), such as 10.0.0.0/24.",
                "fe80::1%eth0/64 | 'fe80::1%eth0/64' is not a network: write an address, a slash and a prefix length of 0 to 32 (IPv6: 128), such as 10.0.0.0/24.",
                "10.0.0.* | '10.0.0.*' has a wildcard: write a network such as 10.0.0.0/24, or a range such as 10.0.0.1-50.",
                "fd00::zz | 'fd00::zz' is not an IPv6 address: it takes up to eight groups of hex digits, such as fd00::1.",
                "https://example.com/x | 'https://example.com/x' is a web address: write only the host name that is in it.",
                "example.com:443 | 'example.com:443' has a port: write the address without it.",
                "[::1]:443 | '[::1]:443' has a port: write the address without it.",
                "0.0.0.0 | '0.0.0.0' does not belong to one host: write the host's own address.",
                "224.0.0.1 | '224.0.0.1' does not belong to one host: write the host's own address.",
                "= 10.0.0.1 | '= 10.0.0.1' lacks one side: write 'name = address'.",
                "core = | 'core =' lacks one side: write 'name = address'.",
                "what is this | 'what is this' has several words and no address: write one host on each line, or 'name = address'.",
                "10.0.0.1 core 10.0.0.2 | '10.0.0.1 core 10.0.0.2' has several addresses and a name: write one host on each line.",
                "10.0.0.999 core | '10.0.0.999' is not an IPv4 address: it takes four numbers from 0 to 255 without leading zeros, such as 10.0.0.1.",
                "-core | '-core' is neither an address nor a host name, which has letters, digits, hyphens and dots: correct it, or put # before it to leave it out.",
            })
    void saysWhatIsWrong(String text, String sentence) {
        assertEquals("line 1: " + sentence, problem(text));
    }

    @Test
    void saysThatANameIsTooLong() {
        assertEquals(
                "line 1: The name '"
                        + "a".repeat(30)
                        + "…' has 300 characters, but a host name has at most 253: check that one"
                        + " host stands on each line.",
                problem("a".repeat(300)));
        assertEquals(
                "line 1: The part '"
                        + "a".repeat(30)
                        + "…' of a host name has 64 characters, but may have at most 63: shorten it.",
                problem("a".repeat(64) + ".example"));
        assertEquals(
                "line 1: The name '"
                        + "a".repeat(30)
                        + "…' has 300 characters, but may have at most 253: shorten it.",
                problem("a".repeat(300) + " = 10.0.0.1"));
    }

    @Test
    void refusesABinaryFileInOneSentence() {
        assertEquals(
                "This is not a text but a binary file: give a text with one host on each line.",
                problem("10.0.0.1\n\u007fELF\0\0\n10.0.0.2"));
    }

    @Test
    void countsWithoutWritingOut() {
        counts("fd00::/64", "18446744073709551616");
        counts("0.0.0.0/0", "4294967294");
        counts("10.0.0.0/24\n10.0.0.0/25\n10.0.0.128-10.0.1.9", "265");
        counts("10.0.0.5\n10.0.0.0/29\n10.0.0.3, 10.0.0.9", "7");
    }

    @Test
    void asksBeforeSoManyAreAdded() {
        assertFalse(TargetList.parse("10.0.0.0-10.0.255.255").preview().asksFirst());
        assertTrue(TargetList.parse("10.0.0.0-10.1.0.0").preview().asksFirst());
    }

    @Test
    void writesOutNoMoreThanAsked() {
        var hosts = TargetList.parse("a\nfd00::/64\nb").hosts(3);
        assertEquals("[a, fd00::, fd00::1]", hosts.stream().map(Host::address).toList().toString());
    }

    @Test
    void mergesDuplicatesAndSaysSo() {
        var text = "10.0.0.1\ncore = 10.0.0.1\nFD00::1\nfd00:0::1\nHost\nhost\n10.0.0.0/30";
        var preview = TargetList.parse(text).preview();
        assertEquals(
                List.of(
                        "line 2: 10.0.0.1 was given on line 1: it is watched once.",
                        "line 4: fd00::1 was given on line 3: it is watched once.",
                        "line 6: host was given on line 5: it is watched once.",
                        "line 7: 1 of the 2 addresses were given before, the first on line 1: each"
                                + " is watched once."),
                preview.merged().stream().map(Problem::text).toList());
        assertEquals("10.0.0.1 fd00::1 host 10.0.0.2", hosts(text));
        assertEquals(BigInteger.valueOf(4), preview.count());
    }

    @Test
    void leavesOutWhatIsWatchedAlready() {
        var list =
                TargetList.parse("10.0.0.1\nhost\n10.0.0.2-3", List.of("10.0.0.1", "host", "::1"));
        assertEquals(
                List.of(
                        "line 1: 10.0.0.1 is on the board already: it is watched once.",
                        "line 2: host is on the board already: it is watched once."),
                list.preview().merged().stream().map(Problem::text).toList());
        assertEquals(2, list.hosts(10).size());
    }

    @Test
    void saysInRussianWhatIsMerged() {
        var merged =
                Speaking.russian(() -> TargetList.parse("10.0.0.1\n10.0.0.0/22\n'x").preview());

        assertEquals(
                List.of(
                        "Уже указаны раньше: 1 из 1\u00a0022, первый — в строке 1. Каждый адрес"
                                + " отслеживается один раз."),
                merged.merged().stream().map(Problem::sentence).toList());
        assertEquals(
                List.of(
                        "«'x» — не адрес и не имя хоста (в нём бывают буквы, цифры, дефисы и"
                                + " точки): исправьте или поставьте перед ним #, чтобы пропустить."),
                merged.problems().stream().map(Problem::sentence).toList());
    }

    @Test
    void countEqualsWhatIsWrittenOutHoweverRangesOverlap() {
        var random = new java.util.Random(7);
        for (int round = 0; round < 200; round++) {
            var text =
                    IntStream.range(0, 12)
                            .mapToObj(_ -> range(random.nextInt(200), random.nextInt(40)))
                            .collect(Collectors.joining("\n"));
            var list = TargetList.parse(text);
            var hosts = list.hosts(10_000);
            assertEquals(hosts.size(), hosts.stream().distinct().count(), text);
            assertEquals(BigInteger.valueOf(hosts.size()), list.preview().count(), text);
        }
    }

    private static String range(int first, int length) {
        return "10.0.0.%d-%d".formatted(first, first + length);
    }
}
