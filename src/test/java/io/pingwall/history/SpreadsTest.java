package io.pingwall.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

class SpreadsTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    /// A beat a second, the first at the start.
    private static List<Spread> spreads(int from, int to, int columns, long... values) {
        return Spreads.of(
                Samples.of(values, Duration.ofSeconds(1), Duration.ZERO),
                START.plusSeconds(values.length - 1L),
                START.plusSeconds(from),
                START.plusSeconds(to),
                columns);
    }

    @Test
    void percentilesAreThoseOfNearestRank() {
        // the textbook's example: 15 20 35 40 50, of which the 5th is 15 and the 40th is 20
        var five = spreads(0, 5, 1, 35, 20, 15, 50, 40).getFirst();
        assertEquals(new Spread(5, 0, 0, 15, 15, 20, 35, 40, 50, 50), five);
        var hundred = LongStream.rangeClosed(1, 100).map(i -> i * 37 % 101).toArray();
        assertEquals(
                new Spread(100, 0, 0, 1, 5, 25, 50, 75, 95, 100),
                spreads(0, 100, 1, hundred).getFirst());
    }

    @Test
    void lossesAndGapsAreCountedAndAreNoLatency() {
        assertEquals(
                new Spread(3, 2, 1, 7, 7, 7, 7, 7, 7, 7), spreads(0, 4, 1, -1, 7, -2, -1).get(0));
        assertEquals(
                new Spread(2, 2, 0, -1, -1, -1, -1, -1, -1, -1), spreads(0, 2, 1, -1, -1).get(0));
        assertEquals(Spread.withoutReply(0, 2), spreads(0, 2, 1, -2, -2).getFirst());
    }

    @Test
    void aColumnHoldsWhatIsDueFromItsStartToItsEnd() {
        assertEquals(List.of(2, 2, 1), asked(spreads(0, 6, 3, 1, 2, 3, 4, 5)));
        assertEquals(List.of(0, 1, 2, 0), asked(spreads(-3, 5, 4, 1, 2, 3)));
        assertEquals(List.of(1, 1), asked(spreads(2, 4, 2, 1, 2, 3, 4, 5, 6)));
    }

    @Test
    void columnsNarrowerThanABeatStayEmptyBetween() {
        assertEquals(List.of(1, 0, 1, 0), asked(spreads(0, 2, 4, 1, 2)));
    }

    @Test
    void whereThereIsNothingThereIsNone() {
        assertEquals(List.of(Spread.NONE, Spread.NONE), spreads(0, 2, 2));
        assertEquals(List.of(Spread.NONE, Spread.NONE), spreads(50, 52, 2, 1, 2, 3));
        assertEquals(List.of(Spread.NONE, Spread.NONE), spreads(-9, -7, 2, 1, 2, 3));
    }

    @Test
    void everyBeatOfADayIsInOneColumn() {
        var day = LongStream.range(0, 86_400).toArray();
        for (int columns : new int[] {1, 7, 368, 1999}) {
            var cut = spreads(0, 86_400, columns, day);
            assertEquals(86_400, cut.stream().mapToInt(Spread::asked).sum());
        }
    }

    @Test
    void theShareLostIsOfThoseAsked() {
        assertEquals(0.5, spreads(0, 3, 1, -1, 5, -2).getFirst().lossShare());
        assertEquals(0, Spread.NONE.lossShare());
    }

    private static List<Integer> asked(List<Spread> spreads) {
        return spreads.stream().map(Spread::asked).toList();
    }
}
