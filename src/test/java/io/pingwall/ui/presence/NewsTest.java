package io.pingwall.ui.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.health.HostState;
import io.pingwall.language.Speaking;
import io.pingwall.probe.Outcome;
import io.pingwall.target.Target;
import io.pingwall.ui.Hosts;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class NewsTest {
    private static final Instant NOW = Hosts.START;

    private final News news = new News();

    @Test
    void oneHostIsNamedWithItsReason() {
        falls("10.0.0.1", "");

        assertEquals("10.0.0.1 is down: no answer in time, 3 in a row", said(NOW));
    }

    @Test
    void aBrokenUplinkIsOneSentence() {
        for (int i = 1; i <= 50; i++) {
            falls("10.0.0." + i, "Plant A");
        }

        assertEquals("50 new down in Plant A", said(NOW));
    }

    @Test
    void severalGroupsAreCounted() {
        falls("10.0.0.1", "A");
        falls("10.0.0.2", "B");
        falls("10.0.0.3", "");

        assertEquals("3 new down in 2 groups", said(NOW));
    }

    @Test
    void whatFellAndRoseBetweenTwoSentencesIsSaidAsItStands() {
        falls("10.0.0.1", "");
        rises("10.0.0.1");

        var item = news.take(NOW).orElseThrow();

        assertEquals("10.0.0.1 is up again", item.sentence());
        assertFalse(item.fell());
    }

    @Test
    void worseNewsComeFirst() {
        rises("10.0.0.1");
        rises("10.0.0.2");
        falls("10.0.0.3", "");

        var item = news.take(NOW).orElseThrow();

        assertEquals(
                "10.0.0.3 is down: no answer in time, 3 in a row; 2 up again", item.sentence());
        assertTrue(item.fell());
    }

    @Test
    void speaksNoMoreOftenThanItCanBeHeard() {
        falls("10.0.0.1", "");
        said(NOW);
        falls("10.0.0.2", "");
        falls("10.0.0.3", "");

        assertEquals(Optional.empty(), news.take(NOW.plusSeconds(4)));
        assertEquals("2 new down", said(NOW.plusSeconds(5)));
    }

    @Test
    void aClockThatIsSetBackDoesNotSilenceIt() {
        falls("10.0.0.1", "");
        said(NOW);
        falls("10.0.0.2", "");

        assertTrue(news.take(NOW.minusSeconds(3_600)).isPresent());
    }

    @Test
    void theFirstAnswerAndAPauseAreNoNews() {
        news.note(Hosts.fresh("10.0.0.1"), Hosts.up("10.0.0.1", 1));
        var paused =
                Hosts.after(
                        Hosts.up("10.0.0.2", 1),
                        new Outcome.Unasked(Outcome.Cause.PAUSED, "", 0),
                        1);
        news.note(Hosts.up("10.0.0.2", 1), paused);

        assertEquals(Optional.empty(), news.take(NOW));
    }

    @Test
    void countsInRussian() {
        var said =
                Speaking.russian(() -> {
                    for (int i = 1; i <= 21; i++) {
                        falls("10.0.0." + i, "Цех 2");
                    }
                    return said(NOW);
                });

        assertEquals("Цех 2: не отвечает ещё 21 хост", said);
    }

    private String said(Instant now) {
        return news.take(now).map(News.Item::sentence).orElse("");
    }

    private void falls(String address, String group) {
        var plain = Hosts.target(address);
        var target =
                new Target(plain.id(), address, address, group, plain.settings(), List.of(), "");
        var fresh = HostState.fresh(target, Hosts.START);
        news.note(fresh, Hosts.after(fresh, new Outcome.Lost(Outcome.Loss.TIMEOUT, ""), 3));
    }

    private void rises(String address) {
        news.note(Hosts.down(address), Hosts.up(address, 1));
    }
}
