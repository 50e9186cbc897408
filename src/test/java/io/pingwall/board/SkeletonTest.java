package io.pingwall.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.target.Rates;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tomlj.Toml;
import org.tomlj.TomlArray;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class SkeletonTest {
    private static Map<String, Object> asTheParserReadsIt(String line) {
        var toml = Toml.parse("host = " + line.replaceFirst("}\\s*,", "}"));
        assertTrue(toml.errors().isEmpty(), toml.errors().toString());
        var values = new LinkedHashMap<String, Object>();
        var table = toml.getTable("host");
        assertNotNull(table);
        for (var entry : table.entrySet()) {
            values.put(
                    entry.getKey(),
                    entry.getValue() instanceof TomlArray array
                            ? array.toList()
                            : entry.getValue());
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ name = \"sw-1\", address = \"10.0.0.1\" },",
                "\t{address=\"::1\",tags=[],down-after=5}",
                "{ tags = [\"a\", \"b\" , ], note = \"é # , } ] 'x'\" }, # comment }",
                "{ note = \"a \\\"b\\\" \\\\ \\n \\t\" }  ,  ",
            })
    void aPlainHostIsWhatTheParserReads(String line) {
        var host = PlainHost.read(line);
        assertNotNull(host);
        assertEquals(asTheParserReadsIt(line), host.values());
        assertEquals('}', line.charAt(host.body() - 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{ a = \"1\", }",
                "{ a = \"1\" } { b = \"2\" }",
                "{ a = \"1\", a = \"2\" }",
                "{ a.b = \"1\" }",
                "{ \"a\" = \"1\" }",
                "{ a = '1' }",
                "{ a = \"\\u0041\" }",
                "{ a = \"1\\",
                "{ a = \"1 }",
                "{ a = 01 }",
                "{ a = 1.5 }",
                "{ a = 1_000 }",
                "{ a = true }",
                "{ a = [1] }",
                "{ a = [\"1\" \"2\"] }",
                "{ a \"1\" }",
                "# { a = \"1\" }",
                "{ a = \"1\" }, x",
                "{ a = \"\"\"1\"\"\" }",
            })
    void everythingElseIsLeftToTheParser(String line) {
        assertNull(PlainHost.read(line));
    }

    @Test
    void aRunOfPlainHostsLeavesOneLine() {
        var hosts =
                IntStream.range(0, 1000)
                        .mapToObj(i -> "{ address = \"h" + i + "\" },")
                        .collect(Collectors.joining("\n"));
        var skeleton = new Skeleton("# x\nhosts = [\n" + hosts + "\n# y\n]\nz = 1\n", false);
        assertEquals(1000, skeleton.hosts());
        assertEquals(6, skeleton.text().lines().count());
        assertEquals(1005, skeleton.line(6));
    }

    @Test
    void aHundredThousandHostsComeBackAsTheyWere() {
        var hosts =
                IntStream.range(0, 100_000)
                        .mapToObj(i ->
                                new HostEntry(
                                        "sw-" + i,
                                        "10.%d.%d.%d".formatted(i >> 16, i >> 8 & 255, i & 255),
                                        List.of("core"),
                                        "rack " + i % 7,
                                        Overrides.NONE))
                        .toList();
        var document =
                new Document(
                        "Many",
                        Rates.DEFAULT,
                        Overrides.NONE,
                        List.of(new HostGroup("g", Overrides.NONE, hosts)));
        var text = BoardFile.text(document);
        assertEquals(document, ((BoardFile.Reading.Good) BoardFile.parse(text, "x")).document());
    }

    @Test
    void saysHowToWriteABoardThatTheParserHasNoRoomFor() {
        var text = "hosts = [" + "{ address = 'a' }, ".repeat(200_000) + "]";
        assertEquals(
                "The board is too large for how it is written: write each host on a line of its own,"
                        + " such as { name = \"core\", address = \"10.0.0.1\" },",
                ((BoardFile.Reading.Bad) BoardFile.parse(text, "x")).problems().getFirst().text());
    }
}
