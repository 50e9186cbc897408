package io.pingwall.ui.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

class ColumnsTest {
    private static final long SECOND = 1_000_000_000L;

    private static List<Column> columns(int width, long span, long newest, long... nanos) {
        return Columns.of(
                Beats.of(Duration.ofSeconds(1), nanos), width, span * SECOND, newest * SECOND);
    }

    @Test
    void aColumnHoldsLeastMedianAndMostOfItsBeats() {
        var columns = columns(2, 6, 5, 9, 8, 7, 30, 10, 20);
        assertThat(columns.get(0), is(new Column(7, 8, 9, 0, true)));
        assertThat(columns.get(1), is(new Column(10, 20, 30, 0, true)));
    }

    @Test
    void lossesAndGapsAreNotLatency() {
        var columns = columns(2, 6, 5, -2, -2, -2, -1, 10, -1);
        assertThat(columns.get(0), is(Column.BLANK));
        assertThat(columns.get(1), is(new Column(10, 10, 10, 2, true)));
    }

    @Test
    void whatWasAllLostHasNoLatencyButWasAsked() {
        assertThat(columns(1, 3, 2, -1, -1, -1).getFirst(), is(new Column(-1, -1, -1, 3, true)));
    }

    @Test
    void beatsKeepTheirNeighboursWhileTimePasses() {
        var before = columns(3, 6, 5, 1, 2, 3, 4, 5, 6);
        var later = columns(3, 6, 7, 1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(later.get(1), is(before.get(2)));
        assertThat(later.get(0), is(before.get(1)));
    }

    @Test
    void aSlowBeatFillsItsWholeInterval() {
        var columns = Columns.of(Beats.of(Duration.ofSeconds(3), 5, 6), 6, 6 * SECOND, 5 * SECOND);
        assertThat(columns.get(3), is(new Column(6, 6, 6, 0, true)));
        assertThat(columns.get(5), is(new Column(6, 6, 6, 0, true)));
        assertThat(columns.get(2), is(new Column(5, 5, 5, 0, true)));
    }

    @Test
    void beforeTheFirstBeatThereIsNothing() {
        var columns = columns(10, 10, 9, 4);
        assertThat(columns.get(8), is(Column.BLANK));
        assertThat(columns.get(9), is(new Column(4, 4, 4, 0, true)));
        assertThat(columns(4, 10, 9).get(3), is(Column.BLANK));
    }
}
