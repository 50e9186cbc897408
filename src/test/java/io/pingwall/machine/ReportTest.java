package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

final class ReportTest {
    @TempDir Path folder;

    private Report.Sources sources() {
        return new Report.Sources(
                new Build("1.2.3", ""),
                new Home(folder),
                () -> List.of("+ Echo to 127.0.0.1: answered"));
    }

    private Path board(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private Report.Wish wish(boolean addresses, Path... boards) {
        return new Report.Wish(folder.resolve("r.zip"), List.of(boards), addresses, false);
    }

    private Map<String, String> read() throws IOException {
        var texts = new LinkedHashMap<String, String>();
        try (var zip = new ZipFile(folder.resolve("r.zip").toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    texts.put(
                            entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    @Test
    void everythingIsInItButSecrets() throws IOException {
        var one = board("one.pingwall", "hosts = [{ address = \"127.0.0.2\", token = \"abc\" }]");
        board("settings.toml", "board = \"" + one + "\"", "wall-pin = \"1:2:3\"");
        Files.createDirectories(folder.resolve("log"));
        board("log/pingwall.0.log", "new https://kim:pw@127.0.0.2/");
        board("log/pingwall.1.log", "old");
        board("log/pingwall.0.log.lck", "");
        board("log/other.txt", "");
        var made = Report.write(sources(), wish(true));
        assertEquals(
                List.of(
                        "about.txt",
                        "doctor.txt",
                        "settings.toml",
                        "boards/1-one.pingwall",
                        "log/pingwall.0.log",
                        "log/pingwall.1.log"),
                made.entries());
        var texts = read();
        assertEquals(made.entries(), List.copyOf(texts.keySet()));
        assertTrue(texts.getOrDefault("about.txt", "").startsWith("Pingwall 1.2.3\nJava "));
        assertEquals("+ Echo to 127.0.0.1: answered\n", texts.get("doctor.txt"));
        assertEquals(
                "board = \"" + one + "\"\nwall-pin = \"removed\"\n", texts.get("settings.toml"));
        assertEquals(
                "hosts = [{ address = \"127.0.0.2\", token = \"removed\" }]\n",
                texts.get("boards/1-one.pingwall"));
        assertEquals("new https://removed@127.0.0.2/\n", texts.get("log/pingwall.0.log"));
    }

    @Test
    void withoutAddressesNoneIsLeft() throws IOException {
        var one =
                board(
                        "one.pingwall",
                        "hosts = [",
                        "  { name = \"sw-1\", address = \"127.0.0.2\" },",
                        "  { name = \"web\", address = \"www.example.org\" },",
                        "  { name = \"six\", address = \"2001:db8::7\" },",
                        "]");
        var old = board("old.pingwall", "hosts = [{ name = \"old-1\", address = \"::1\" }]");
        board(
                "settings.toml",
                "recent = [\"" + old + "\"]",
                "saved = [{ name = \"x\", filter = \"address:127.0.0.2 web\" }]");
        Files.createDirectories(folder.resolve("log"));
        board("log/pingwall.0.log", "sw-1 (127.0.0.2) lost, WWW.example.org, 2001:DB8:0::7, old-1");
        Report.write(sources(), wish(false, one));
        var texts = read();
        assertEquals(
                """
                hosts = [
                  { name = "host-1", address = "address-1" },
                  { name = "host-2", address = "host-3" },
                  { name = "host-4", address = "address-2" },
                ]
                """,
                texts.get("boards/1-one.pingwall"));
        assertEquals(
                "host-1 (address-1) lost, host-3, address-2, host-5\n",
                texts.get("log/pingwall.0.log"));
        assertEquals(
                "recent = [\""
                        + old
                        + "\"]\nsaved = [{ name = \"x\", filter = \"address:address-1 host-2\" }]\n",
                texts.get("settings.toml"));
        for (var text : texts.values()) {
            assertFalse(text.contains("127.0.0.2") || text.contains("example"), text);
        }
    }

    @Test
    void aBoardThatCannotBeParsedHasItsNamesTakenToo() throws IOException {
        var one = board("one.pingwall", "hosts = [ { name = \"sw-1\", address = \"a.example\" ");
        Report.write(sources(), wish(false, one));
        assertEquals(
                "hosts = [ { name = \"host-1\", address = \"host-2\" \n",
                read().get("boards/1-one.pingwall"));
    }

    @Test
    void nothingIsReplacedUnasked() throws IOException {
        Report.write(sources(), wish(true));
        var there = folder.resolve("r.zip");
        var again = assertThrows(IOException.class, () -> Report.write(sources(), wish(true)));
        assertEquals(
                there + " is there already: name another file, or replace it with --force.",
                again.getMessage());
        Report.write(sources(), new Report.Wish(there, List.of(), true, true));
    }

    @Test
    void aNamedBoardMustBeThere() {
        var board = folder.resolve("none.pingwall");
        var failure =
                assertThrows(IOException.class, () -> Report.write(sources(), wish(true, board)));
        assertEquals(
                board + " can't be read, so no report was made: name another board.",
                failure.getMessage());
        assertFalse(Files.exists(folder.resolve("r.zip")));
    }

    @Test
    void aBoardThatWasOpenLastMayBeGone() throws IOException {
        board("settings.toml", "boards = [\"/nowhere/b.pingwall\"]");
        Report.write(sources(), wish(true));
        assertTrue(
                read().getOrDefault("about.txt", "")
                        .contains("board /nowhere/b.pingwall could not be read\n"));
    }
}
