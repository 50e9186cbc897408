package io.pingwall.ui.wall;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.pingwall.health.Status;
import io.pingwall.language.Speaking;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.List;
import java.util.concurrent.TimeoutException;

class HeadlineTest {
    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static Headline of(String group, double room, Status... hosts) {
        var tally = new Tally(group);
        for (var status : hosts) {
            tally.add(status);
        }
        return Headline.of(tally, room, new Face(13, true), new Face(12, false));
    }

    private static List<String> texts(Headline headline) {
        return headline.counts().stream().map(Headline.Count::text).toList();
    }

    @Test
    void whereThereIsRoomEverythingIsSaid() {
        var line = of("Paris", 600, Status.UP, Status.UP, Status.SLOW, Status.DOWN, Status.PAUSED);
        assertThat(line.worst(), is(Status.DOWN));
        assertThat(line.title(), is("Paris"));
        assertThat(texts(line), contains("1 down", "1 slow", "1 paused", "2 up"));
        assertThat(line.number(), is(""));
    }

    @Test
    void theNameIsCutForTheWorstCount() {
        var line = of("A datacentre with a long name", 140, Status.UP, Status.SLOW);
        assertThat(texts(line), contains("1 slow"));
        assertThat(line.title(), endsWith("ame"));
    }

    @Test
    void theWorstCountStandsBeforeTheNameWhereItHasNoRoomBehind() {
        var line = of("A datacentre", 60, Status.UP, Status.DOWN, Status.DOWN);
        assertThat(line.number(), is("2"));
        assertThat(texts(line), is(List.of()));
    }

    @Test
    void whereAllIsWellTheNameComesFirst() {
        var line = of("Datacentre", 90, Status.UP);
        assertThat(line.worst(), is(Status.UP));
        assertThat(line.title(), is("Datacentre"));
        assertThat(line.number(), is(""));
    }

    @Test
    void neverTakesMoreThanItsRoom() {
        var bold = new Face(13, true);
        var plain = new Face(12, false);
        for (int room = 20; room < 500; room += 7) {
            for (var status : Status.values()) {
                var line = of("Berlin datacentre", room, status, Status.UP);
                double width = bold.width(line.title());
                for (var count : line.counts()) {
                    width += Headline.SPACE + plain.width(count.text());
                }
                if (!line.number().isEmpty()) {
                    width += plain.width(line.number()) + Headline.SPACE / 2;
                }
                assertThat(status + " in " + room, width, lessThanOrEqualTo((double) room));
            }
        }
    }

    @Test
    void countsInRussian() {
        assertThat(
                Speaking.russian(
                        () -> texts(of("Москва", 600, Status.UP, Status.DOWN, Status.DOWN))),
                contains("2 не отвечают", "1 работает"));
    }
}
