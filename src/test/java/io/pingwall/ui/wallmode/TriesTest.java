package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;

final class TriesTest {
    private final Tries tries = new Tries();

    @Test
    void threeAreFreeThenTheWaitDoubles() {
        tries.wrong(0);
        tries.wrong(0);
        assertEquals(Duration.ZERO, tries.pause(0));
        tries.wrong(0);
        assertEquals(Duration.ofSeconds(10), tries.pause(0));
        assertEquals(Duration.ZERO, tries.pause(10_000_000_000L));
        tries.wrong(0);
        assertEquals(Duration.ofSeconds(20), tries.pause(0));
        for (int i = 0; i < 100; i++) {
            tries.wrong(0);
        }
        assertEquals(Duration.ofSeconds(640), tries.pause(0));
    }

    @Test
    void theRightOneForgetsTheWrongOnes() {
        for (int i = 0; i < 5; i++) {
            tries.wrong(0);
        }
        tries.right();
        tries.wrong(0);
        assertEquals(Duration.ZERO, tries.pause(0));
    }
}
