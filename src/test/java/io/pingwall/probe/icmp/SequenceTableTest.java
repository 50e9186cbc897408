package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Outcome;

import org.junit.jupiter.api.Test;

final class SequenceTableTest {
    private final SequenceTable table = new SequenceTable();

    private Flight launch() {
        var flight = table.take();
        flight.begin(Flights.echo("127.0.0.1", 1), 0, 0);
        return flight;
    }

    private void end(Flight flight) {
        flight.end(new Outcome.Reply(1, 64));
        table.release();
    }

    @Test
    void aNumberIsUsedAgainAsLateAsPossible() {
        var first = launch();
        end(first);
        for (int i = 1; i < SequenceTable.SIZE; i++) {
            var flight = launch();
            assertEquals(i, flight.sequence);
            end(flight);
        }
        assertSame(first, launch(), "and nothing is made anew");
    }

    @Test
    void takenNumbersAreSkipped() {
        var first = launch();
        for (int i = 1; i < SequenceTable.SIZE; i++) {
            end(launch());
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
        assertThrows(IllegalStateException.class, table::take);
        end(last);
        assertFalse(table.isFull());
        assertSame(last, launch());
    }

    @Test
    void whoHadANumberLastIsKnownUntilItIsGivenOutAgain() {
        var first = launch();
        end(first);
        assertSame(first, table.get(0));
        assertTrue(first.over());
        assertNull(table.get(1));
    }
}
