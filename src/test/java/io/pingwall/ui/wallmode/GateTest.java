package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.board.PinHash;
import io.pingwall.monitor.Clock;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class GateTest {
    private static final PinHash PIN =
            new PinHash("pbkdf2:1:c2FsdHNhbHQ=:bUScPHrtdvWY5T02HWfTu9W2Ooen96SLRxA2AiFGpzA=");

    private final List<String> told = new ArrayList<>();
    private final Gate gate = new Gate(new Gate.Parts(Runnable::run, Runnable::run, Clock.SYSTEM));

    private void enter(String digits) {
        gate.enter(digits, () -> told.add("open"), told::add);
    }

    @Test
    void standsOpenWithoutAPin() {
        assertFalse(gate.isLocked());
        enter("");
        assertEquals(List.of("open"), told);
    }

    @Test
    void opensForThePinAlone() {
        gate.pin(PIN);
        assertTrue(gate.isLocked());
        enter("47");
        enter("4712");
        enter("4711");
        assertEquals(List.of("A PIN has 4 to 8 digits.", "Wrong PIN: try again.", "open"), told);
    }

    @Test
    void whoGuessesWaits() {
        gate.pin(PIN);
        for (int i = 0; i < Tries.FREE; i++) {
            enter("0000");
        }
        enter("4711");
        assertEquals(Tries.FREE + 1, told.size());
        assertTrue(told.getLast().matches("Too many wrong PINs: wait \\d+ s\\."), told.getLast());
    }
}
