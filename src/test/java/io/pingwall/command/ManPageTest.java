package io.pingwall.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import picocli.CommandLine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// That the man page has a section for each command, and in it each of its options.
@TestInstance(Lifecycle.PER_CLASS)
final class ManPageTest {
    private static final Set<String> COMMON = Set.of("--help", "--version", "--debug");

    private String page = "";

    @BeforeAll
    void read() throws IOException {
        // roff writes \- for the minus of an option
        page = Files.readString(Path.of("packaging/linux/pingwall.1")).replace("\\-", "-");
    }

    @Test
    void everyCommandHasASectionWithItsOptions() {
        for (var command : new Run().model().getSubcommands().values()) {
            assertTold(command);
        }
    }

    private void assertTold(CommandLine command) {
        var name = command.getCommandSpec().qualifiedName();
        var section = section("SS " + name);
        for (var option : command.getCommandSpec().options()) {
            if (!COMMON.contains(option.longestName())) {
                assertNamed(section, List.of(option.names()), name);
            }
        }
        command.getSubcommands().values().forEach(this::assertTold);
    }

    @Test
    void whatEveryCommandTakesIsToldOnce() {
        var section = section("SH OPTIONS");
        for (var option : new Run().model().getCommandSpec().options()) {
            assertNamed(section, List.of(option.names()), "pingwall");
        }
    }

    @Test
    void everyExitCodeIsTold() {
        var section = section("SH \"EXIT STATUS\"");
        for (var code : new Run().model().getCommandSpec().usageMessage().exitCodeList().keySet()) {
            assertTrue(section.contains("\n.B " + code + "\n"), code);
        }
    }

    private static void assertNamed(String section, List<String> names, String command) {
        for (var name : names) {
            assertTrue(
                    section.matches("(?s).*[ \\n\"]" + name + "[ \\n\"].*"), command + " " + name);
        }
    }

    /// From its heading to the next.
    private String section(String heading) {
        int start = page.indexOf("\n." + heading + "\n");
        assertTrue(start >= 0, heading + " is missing");
        int end = page.indexOf("\n.S", start + heading.length() + 2);
        return page.substring(start, end < 0 ? page.length() : end + 1);
    }
}
