package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class StayAwakeTest {
    private final List<String> asked = new ArrayList<>();
    private final List<Process> started = new ArrayList<>();

    private Process refuse(List<String> words) throws IOException {
        asked.add(words.getFirst());
        throw new IOException("no such program");
    }

    private Process hold(List<String> words) throws IOException {
        asked.add(words.getFirst());
        var process = new ProcessBuilder("cat").start();
        started.add(process);
        return process;
    }

    @Test
    void whereNoProgramHelpsNothingHappens() {
        var awake = new StayAwake(Runnable::run, this::refuse, "Linux");
        awake.begin();
        awake.nudge();
        awake.end();
        assertEquals(List.of("systemd-inhibit", "gnome-session-inhibit", "xset"), asked);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatHoldsTheDisplayEndsWithTheWall() throws InterruptedException {
        var awake = new StayAwake(Runnable::run, this::hold, "Mac OS X");
        awake.begin();
        awake.nudge();
        assertEquals(List.of("caffeinate"), asked);
        assertTrue(started.getFirst().isAlive());
        awake.end();
        started.getFirst().waitFor();
        assertFalse(started.getFirst().isAlive());
    }

    @Test
    void everySystemHasItsOwnProgram() {
        assertEquals(
                List.of(List.of("caffeinate", "-d", "-i", "-w", "42")),
                StayAwake.holders("mac os x", 42));
        assertEquals("powershell", StayAwake.holders("windows 11", 42).getFirst().getFirst());
        assertTrue(
                StayAwake.holders("linux", 42).stream().allMatch(w -> w.getLast().equals("cat")));
    }
}
