package io.pingwall.probe.icmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.pingwall.probe.EchoBatch;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

final class DeparturesTest {
    private static final long MILLI = 1_000_000;

    /// System.nanoTime may be anything, such as shortly before its overflow.
    private static final long START = Long.MAX_VALUE - 5 * MILLI;

    private final Departures departures = new Departures(START);
    private final ArrayDeque<EchoBatch> home = new ArrayDeque<>();
    private final EchoBatch batch = new EchoBatch(home);

    private void add(double... millis) {
        for (double due : millis) {
            batch.add(Flights.echo("127.0.0.1", 1), START + (long) (due * MILLI));
        }
        departures.add(batch);
    }

    private List<Double> sendAt(double millis) {
        var sent = new ArrayList<Double>();
        departures.send(
                START + (long) (millis * MILLI),
                (_, due) -> sent.add((double) (due - START) / MILLI));
        return sent;
    }

    @Test
    void eachGoesOutWhenItsMillisecondIsOver() {
        add(3.5, 0.2, 1.0, 1.9);
        assertEquals(List.of(), sendAt(0.9));
        assertEquals(List.of(0.2), sendAt(1.0));
        assertEquals(List.of(1.0, 1.9), sendAt(2.5));
        assertEquals(List.of(), sendAt(3.9));
        assertEquals(List.of(3.5), sendAt(17));
        assertEquals(List.of(), sendAt(1_000), "once only");
    }

    @Test
    void whatIsPastGoesAtOnceAndNothingIsLostInALongStop() {
        assertEquals(List.of(), sendAt(50));
        add(-7, 20, 60, 100);
        assertEquals(List.of(-7.0, 20.0), sendAt(51));
        assertEquals(List.of(60.0, 100.0), sendAt(10_000));
    }

    @Test
    void theNextDepartureIsKnown() {
        assertEquals(-1, departures.nanosToNext(START));
        add(4.5);
        assertEquals(5 * MILLI, departures.nanosToNext(START));
        assertEquals(0, departures.nanosToNext(START + 5 * MILLI + MILLI / 2));
    }

    @Test
    void aBatchGoesHomeEmpty() {
        add(1, 2, 3);
        assertSame(batch, home.remove());
        assertEquals(0, batch.size());
    }
}
