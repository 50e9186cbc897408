package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A registry of two keys, which says what `reg.exe` says.
final class RunKeyTest {
    private static final String RUN = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Run";
    private static final String APPROVED =
            "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run";
    private static final String PROGRAM = "C:\\Program Files\\Pingwall\\Pingwall.exe";

    private final Map<String, String> values = new HashMap<>();
    private final List<List<String>> changes = new ArrayList<>();
    private final RunKey entry = new RunKey(this::run);

    @Test
    void theValueIsTheCommandWithItsPathInQuotes() throws IOException {
        assertFalse(entry.isOn());
        entry.write(List.of(PROGRAM, "--minimised"));
        assertTrue(entry.isOn());
        entry.remove();
        assertFalse(entry.isOn());
        assertEquals(
                List.of(
                        List.of(
                                "add",
                                RUN,
                                "/v",
                                "Pingwall",
                                "/t",
                                "REG_SZ",
                                "/d",
                                "\\\"" + PROGRAM + "\\\" --minimised",
                                "/f"),
                        List.of("delete", RUN, "/v", "Pingwall", "/f")),
                changes);
    }

    @Test
    void whoeverTurnsItOffInTheTaskManagerIsBelieved() throws IOException {
        entry.write(List.of(PROGRAM));
        values.put(APPROVED, "REG_BINARY    020000000000000000000000");
        assertTrue(entry.isOn());
        values.put(APPROVED, "REG_BINARY    03000000A1B2C3D4E5F6D701");
        assertFalse(entry.isOn());
        entry.write(List.of(PROGRAM));
        assertTrue(entry.isOn());
        values.put(APPROVED, "REG_BINARY    03000000A1B2C3D4E5F6D701");
        entry.remove();
        assertEquals(Map.of(), values);
    }

    @Test
    void aRefusalIsASentence() {
        var refused = new RunKey(_ -> new Reg.Answer(1, "\r\nERROR: Access is denied.\r\n"));
        assertEquals(
                "Windows does not say or change what starts when you log in: ERROR: Access is"
                        + " denied.",
                assertThrows(IOException.class, () -> refused.write(List.of(PROGRAM)))
                        .getMessage());
        var gone =
                new RunKey(_ -> {
                    throw new IOException("no reg.exe");
                });
        assertEquals(
                "Windows does not say or change what starts when you log in: no reg.exe",
                assertThrows(IOException.class, gone::isOn).getMessage());
    }

    @Test
    void aProgramIsRunWithoutAShellAndHeardToItsEnd() throws IOException {
        var program = Path.of(System.getProperty("java.home"), "bin", "java");
        var answer = Reg.of(program.toString(), List.of("--version; $HOME"));
        assertEquals(1, answer.code());
        assertTrue(answer.text().contains("--version; $HOME"), answer.text());
    }

    private Reg.Answer run(List<String> words) {
        var key = words.get(1);
        if (words.getFirst().equals("query")) {
            var value = values.get(key);
            return value == null
                    ? new Reg.Answer(1, "ERROR: The system was unable to find the key or value.")
                    : new Reg.Answer(0, key + "\r\n    Pingwall    " + value + "\r\n");
        }
        changes.add(words);
        if (words.getFirst().equals("add")) {
            values.put(key, "REG_SZ    " + words.get(7));
        } else {
            values.remove(key);
        }
        return new Reg.Answer(0, "The operation completed successfully.");
    }
}
