package io.pingwall.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class CleaningTest {
    @Test
    void whoUsesTheMachineIsNotNamed() {
        var unix = Cleaning.of(null, "/home/kim", "kim");
        assertEquals(
                "~/a.pingwall, /media/~/b, /home/kimberly, kim",
                unix.plain("/home/kim/a.pingwall, /media/kim/b, /home/kimberly, kim"));
        var windows = Cleaning.of(null, "C:\\Users\\kim", "kim");
        assertEquals("~\\a ~\\\\b", windows.toml("C:\\Users\\kim\\a C:\\\\Users\\\\kim\\\\b"));
    }

    @Test
    void aHomeThatIsTheRootIsNone() {
        assertEquals("/a/b", Cleaning.of(null, "/", "").plain("/a/b"));
    }
}
