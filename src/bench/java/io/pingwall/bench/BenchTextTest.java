package io.pingwall.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/// What the measuring programs read, reckon and print.
class BenchTextTest {
    private static final FrameCost COST =
            new FrameCost(
                    30,
                    59.6,
                    1_250_000,
                    4_000_000,
                    9_500_000,
                    12_000_000,
                    16_700_000,
                    20_000_000,
                    0.036,
                    0.2);
    private static final FrameCost DEARER =
            new FrameCost(
                    1_000,
                    29.8,
                    12_500_000,
                    6_000_000,
                    9_500_000,
                    12_000_000,
                    33_300_000,
                    40_000_000,
                    0.9,
                    1);
    private static final Memory MEMORY = new Memory(96_000_000, 1_339_000_000);
    private static final Row ROW = new Row("Pingwall", 1_000, "all hosts", 998.5, COST, MEMORY);

    @Test
    void percentilesAreByNearestRank() {
        var spans = new Spans();
        assertEquals(0, spans.percentile(0.5));
        LongStream.rangeClosed(1, 2_000).map(i -> 2_001 - i).forEach(spans::add);
        assertEquals(1_000, spans.percentile(0.5));
        assertEquals(1_980, spans.percentile(0.99));
        assertEquals(2_000, spans.percentile(1));
    }

    @Test
    void aRowComesBackAsItWent() {
        assertEquals(Optional.of(ROW), Row.parse(ROW.text()));
        assertEquals(Optional.empty(), Row.parse("No display."));
    }

    @Test
    void aTableIsAligned() {
        assertEquals(
                """
                hosts  way       while      answers/s  shown/s  frames/s  frame p50  p99 ms  work p50  p99 ms  longest  stall ms  ours  thread  heap MB  RSS MB
                1,000  Pingwall  all hosts        999       30        60      16.70   20.00      1.25    4.00     9.50     12.00   4 %    20 %       96   1,339
                """,
                Table.of(List.of(ROW)));
    }

    @Test
    void oneWayIsToldInTermsOfTheOther() {
        var other = new Row("labels", 1_000, "all hosts", 998.5, DEARER, MEMORY);
        assertEquals(
                List.of(
                        "1,000 hosts, all hosts: labels cost 10× the work a frame at p50, 1.50× at"
                                + " p99; a frame takes 2.00× the time."),
                Table.ratios(List.of(ROW, other), "Pingwall", "labels"));
    }

    @Test
    void wordsSayWhatIsMeasured() {
        assertEquals(
                new Request(
                        Request.Kind.WALL,
                        List.of(1_000, 10_000),
                        Duration.ofSeconds(5),
                        Duration.ZERO),
                Request.of(List.of("wall", "1000", "10,000", "--each", "5s")));
        assertEquals(Duration.ofMinutes(10), Request.of(List.of("wall", "--for", "10m")).whole());
    }

    @Test
    void wrongWordsAreToldInASentence() {
        assertEquals("There is no “floor” to measure.", problem("floor"));
        assertEquals("“many” is no number of hosts from 1 to 999,999.", problem("wall", "many"));
        assertEquals("“” is no time such as 20s or 10m.", problem("wall", "--for"));
    }

    private static String problem(String... words) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Request.of(List.of(words)));
        return String.valueOf(thrown.getMessage());
    }
}
