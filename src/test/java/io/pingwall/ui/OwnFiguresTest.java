package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.monitor.Figures;
import io.pingwall.monitor.Figures.Own;
import io.pingwall.monitor.Figures.Recent;
import io.pingwall.probe.Traffic;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.stream.Collectors;

class OwnFiguresTest {
    private static final Duration MS = Duration.ofMillis(1);

    @Test
    void saysEachFigureAndWhatItMeans() {
        var own =
                new Own(
                        12,
                        Duration.ofMillis(40),
                        Duration.ofMillis(9),
                        2,
                        Duration.ofMillis(130),
                        0.034,
                        0.98,
                        true,
                        new Traffic(5, 6, 7, 8),
                        new Recent(MS, MS, MS, 0));
        assertEquals(
                """
                Asked | 1,234 | 1,200 answered, 34 lost
                Missed | 3 | checks not made: too late, or asleep
                Lateness | 1.00 ms | half go out within this; 99 % within 2.00 ms, worst 250 ms
                Collector pauses | 12 | stops to free memory: 40.0 ms in all, worst 9.00 ms
                Stalls | 2 | stood still for over 20 ms; worst 130 ms
                CPU, own | 3 % | of one processor, for this program
                CPU, machine | 98 % | none left to spare
                Dropped | 8 | answers the system threw away unread
                Late answers | 5 | came after their time was up
                Duplicates | 6 | second answers to one question
                Strangers | 7 | packets that answer nothing we asked\
                """,
                rows(own));
    }

    @Test
    void saysWhatNeverHappenedAndWhatIsUnknown() {
        var rows = rows(Own.NONE).lines().skip(3).limit(4).collect(Collectors.joining("\n"));
        assertEquals(
                """
                Collector pauses | 0 | freeing memory has not stopped this program
                Stalls | 0 | never stood still for over 20 ms
                CPU, own | – | of one processor, for this program
                CPU, machine | – | of all processors, by everybody\
                """,
                rows);
    }

    private static String rows(Own own) {
        var figures =
                new Figures(
                        1_234,
                        1_200,
                        34,
                        3,
                        12,
                        MS,
                        Duration.ofMillis(2),
                        Duration.ofMillis(5),
                        Duration.ofMillis(250),
                        MS,
                        own);
        return OwnFigures.rows(figures).stream()
                .map(row -> row.name() + " | " + row.value() + " | " + row.phrase())
                .collect(Collectors.joining("\n"));
    }
}
