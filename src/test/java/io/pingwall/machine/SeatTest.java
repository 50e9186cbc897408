package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.Home;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

final class SeatTest {
    @TempDir Path folder;

    @Test
    void eachHomeAndDisplayHasOneOfItsOwn() {
        var one = seat("a", Map.of("DISPLAY", ":0"));
        assertEquals(one, seat("a", Map.of("DISPLAY", ":0.0", "WAYLAND_DISPLAY", "wayland-0")));
        assertNotEquals(one, seat("b", Map.of("DISPLAY", ":0")));
        assertNotEquals(one, seat("a", Map.of("DISPLAY", ":1")));
        assertNotEquals(one, seat("a", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void aHomeIsTheSameHoweverItIsNamedAndBeforeItIsThere() throws IOException {
        var real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("link"), real);
        var before = seat("link/home", Map.of("DISPLAY", ":0"));
        Files.createDirectory(real.resolve("home"));
        assertEquals(before, seat("link/home", Map.of("DISPLAY", ":0")));
        assertEquals(before, seat("real/x/../home", Map.of("DISPLAY", ":0")));
    }

    @Test
    void withoutADisplayThereIsNoWindowOnLinuxAlone() {
        assertFalse(hasDisplay("Linux", Map.of("DISPLAY", " ")));
        assertTrue(hasDisplay("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
        assertTrue(hasDisplay("Mac OS X", Map.of()));
        assertTrue(hasDisplay("Windows 11", Map.of()));
    }

    @Test
    void itsProcessIsNotKnownWhereNobodyWroteIt() throws IOException {
        var seat = Seat.of(folder, "x");
        assertEquals(0, seat.process());
        Files.writeString(seat.lock(), "4711\n");
        assertEquals(4711, seat.process());
    }

    private static boolean hasDisplay(String system, Map<String, String> environment) {
        return Seat.hasDisplay(environment::get, Map.of("os.name", system)::get);
    }

    private Seat seat(String home, Map<String, String> environment) {
        var properties =
                Map.of(
                        "user.name",
                        System.getProperty("user.name"),
                        "java.io.tmpdir",
                        folder.toString());
        return Seat.find(new Home(folder.resolve(home)), environment::get, properties::get)
                .orElseThrow();
    }
}
