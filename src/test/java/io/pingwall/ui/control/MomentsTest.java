package io.pingwall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void todayHasATimeAndBeforeThatADay() {
        assertEquals("11:58:03", text("2026-03-02T11:58:03Z"));
        assertEquals("1 Mar 09:05", text("2026-03-01T09:05:00Z"));
    }

    private static String text(String at) {
        return Moments.text(Instant.parse(at), NOW, ZoneOffset.UTC);
    }
}
