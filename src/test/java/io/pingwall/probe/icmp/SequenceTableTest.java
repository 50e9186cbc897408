package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class SequenceTableTest {
    private final SequenceTable table = new SequenceTable();

    private Flight launch() {
        var flight = Flights.at(0, 1);
        table.put(table.nextFree(), flight);
        return flight;
    }

    @Test
    void aNumberIsUsedAgainAsLateAsPossible() {
        var first = launch();
        table.remove(first);
        for (int i = 1; i < SequenceTable.SIZE; i++) {
            var flight = launch();
            assertEquals(i, flight.sequence);
            table.remove(flight);
        }
        assertEquals(0, launch().sequence);
    }

    @Test
    void takenNumbersAreSkipped() {
        var first = launch();
        for (int i = 1; i < SequenceTable.SIZE; i++) {
            table.remove(launch());
        }
        assertEquals(1, launch().sequence);
        assertSame(first, table.get(0));
    }

    @Test
    void fullWhenEveryNumberIsTaken() {
        for (int i = 0; i < SequenceTable.SIZE - 1; i++) {
            launch();
        }
        assertFalse(table.isFull());
        var last = launch();
        assertTrue(table.isFull());
        table.remove(last);
        assertFalse(table.isFull());
        assertEquals(last.sequence, table.nextFree());
    }

    @Test
    void removingTwiceHarmsNoSuccessor() {
        var first = launch();
        table.remove(first);
        assertNull(table.get(0));
        for (int i = 1; i < SequenceTable.SIZE; i++) {
            table.remove(launch());
        }
        var successor = launch();
        table.remove(first);
        assertSame(successor, table.get(successor.sequence));
    }

    @Test
    void aTakenNumberIsNotGivenTwice() {
        launch();
        assertThrows(IllegalStateException.class, () -> table.put(0, Flights.at(0, 1)));
    }
}
