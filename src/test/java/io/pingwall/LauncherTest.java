package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.pingwall.machine.LoginEntry;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class LauncherTest {
    @Test
    void aWindowThatDoesNotAnswerIsToldWithWhatToDo() {
        assertEquals(
                "The window that is already open (process 4711) does not answer: end that process,"
                        + " then start Pingwall again.",
                Launcher.silent(4711));
        assertEquals(
                "The window that is already open does not answer: end that process, then start"
                        + " Pingwall again.",
                Launcher.silent(0));
    }

    @Test
    void theInstalledProgramIsWhatStartsAtLogin() throws Exception {
        var entry = new Written();
        var login = new StartAtLogin(entry, Optional.of("/opt/pingwall"));
        login.turnOn(false);
        login.turnOn(true);
        assertEquals(
                List.of(List.of("/opt/pingwall"), List.of("/opt/pingwall", "--minimised")),
                entry.commands);
        assertFalse(new StartAtLogin(entry, Optional.empty()).isPossible());
    }

    private static final class Written implements LoginEntry {
        private final List<List<String>> commands = new ArrayList<>();

        @Override
        public boolean isOn() {
            return !commands.isEmpty();
        }

        @Override
        public void write(List<String> command) {
            commands.add(command);
        }

        @Override
        public void remove() {
            commands.clear();
        }
    }
}
