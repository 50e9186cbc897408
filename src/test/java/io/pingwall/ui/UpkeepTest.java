package io.pingwall.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.board.Preferences.Look;
import io.pingwall.ui.Care.Answer;
import io.pingwall.ui.Care.Kind;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class UpkeepTest {
    private static final Duration DAY = Duration.ofDays(1);

    private final WindowChoices choices = WindowChoices.of(Look.DEFAULT);
    private final List<String> said = new ArrayList<>();
    private final List<String> reminded = new ArrayList<>();
    private Answer answer = new Answer(Kind.NEWEST, "newest");
    private Instant now = Instant.parse("2026-01-01T12:00:00Z");
    private boolean place = true;
    private int asked;

    private Upkeep upkeep() {
        return new Upkeep(
                new Upkeep.Parts(
                        new Asked(),
                        choices,
                        () -> now,
                        List::of,
                        () -> null,
                        said::add,
                        reminded::add));
    }

    @Test
    void nobodyIsAskedBeforeAPersonSaysSo() {
        upkeep().beat();
        assertEquals(0, asked);
    }

    @Test
    void onceAWeekIsAskedAndOnlyNewsAreTold() {
        var upkeep = upkeep();
        upkeep.choose(true);
        upkeep.beat();
        upkeep.beat();
        assertEquals(1, asked);
        assertEquals(now, choices.asked().get());
        now = now.plus(Upkeep.WEEK).minus(DAY);
        upkeep.beat();
        assertEquals(1, asked);
        answer = new Answer(Kind.NEWER, "newer");
        now = now.plus(DAY);
        upkeep.beat();
        assertEquals(2, asked);
        assertEquals(List.of("newer"), reminded);
        assertEquals(List.of(), said);
    }

    @Test
    void whoeverCouldNotBeAskedIsAskedAgainLater() {
        answer = new Answer(Kind.UNKNOWN, "no answer");
        var upkeep = upkeep();
        upkeep.choose(true);
        upkeep.beat();
        upkeep.beat();
        assertEquals(1, asked);
        now = now.plus(Upkeep.RETRY);
        upkeep.beat();
        assertEquals(2, asked);
        assertEquals(List.of(), reminded);
    }

    @Test
    void aClockThatWasWrongOnceDoesNotEndIt() {
        choices.asked().set(now.plus(Duration.ofDays(4000)));
        var upkeep = upkeep();
        upkeep.choose(true);
        upkeep.beat();
        assertEquals(1, asked);
    }

    @Test
    void aBuildThatKnowsNoPlaceSaysSoAndStaysOff() {
        place = false;
        answer = new Answer(Kind.UNKNOWN, "no place");
        var upkeep = upkeep();
        upkeep.choose(true);
        assertEquals(false, choices.updates().get());
        assertEquals(List.of("no place"), said);
    }

    private final class Asked implements Care {
        @Override
        public void report(
                Path file, List<Path> boards, boolean addresses, Consumer<String> told) {}

        @Override
        public void openLogs(Consumer<String> told) {}

        @Override
        public boolean knowsPlaceToAsk() {
            return place;
        }

        @Override
        public void askForNewVersion(Consumer<Answer> told) {
            asked++;
            told.accept(answer);
        }
    }
}
