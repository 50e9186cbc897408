package io.pingwall.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.language.Speaking;

import org.junit.jupiter.api.Test;

final class StatusTest {
    @Test
    void isAWordInTheLanguageThatIsSpoken() {
        assertEquals("down", Status.DOWN.text());
        assertEquals("не отвечает", Speaking.russian(Status.DOWN::text));
    }
}
