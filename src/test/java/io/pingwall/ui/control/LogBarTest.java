package io.pingwall.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogBarTest {
    @Test
    void eachTenfoldIsAsLongAsTheOthers() {
        assertEquals(0.25, LogBar.share(0.01, 0.001, 10), 1e-9);
        assertEquals(0.5, LogBar.share(0.1, 0.001, 10), 1e-9);
        assertEquals(1, LogBar.share(10, 0.001, 10), 1e-9);
    }

    @Test
    void endsAreKept() {
        assertEquals(0.02, LogBar.share(0, 0.001, 10), 1e-9);
        assertEquals(1, LogBar.share(3_600, 0.001, 10), 1e-9);
    }
}
