package io.pingwall.ui.wallmode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

final class RotationTest {
    private static final Page WHOLE = new Page.Whole();
    private static final Page A = new Page.OfGroup("a", 0, 1);
    private static final Page B = new Page.OfGroup("b", 0, 1);
    private static final Page TROUBLE = new Page.Trouble();

    private final Rotation rotation = new Rotation(Duration.ofSeconds(20), seconds(0));

    /// Any nanosecond clock may begin below zero.
    private static long seconds(double seconds) {
        return -5_000_000_000L + (long) (seconds * 1e9);
    }

    private Page at(double seconds) {
        return rotation.at(seconds(seconds)).page();
    }

    @Test
    void onePageStaysForEver() {
        assertEquals(new Turn(WHOLE, 1, 1, Duration.ofSeconds(5), false), rotation.at(seconds(15)));
        assertEquals(WHOLE, at(1_000));
    }

    @Test
    void pagesTakeTurnsAndTellHowLongIsLeft() {
        rotation.pages(List.of(WHOLE, A, B), seconds(0));
        assertEquals(new Turn(WHOLE, 1, 3, Duration.ofSeconds(20), false), rotation.at(seconds(0)));
        assertEquals(new Turn(WHOLE, 1, 3, Duration.ofSeconds(1), false), rotation.at(seconds(19)));
        assertEquals(new Turn(A, 2, 3, Duration.ofSeconds(20), false), rotation.at(seconds(20)));
        assertEquals(B, at(40));
        assertEquals(WHOLE, at(60));
    }

    @Test
    void aMachineThatSleptGoesOnWithTheNextPageAlone() {
        rotation.pages(List.of(WHOLE, A, B), seconds(0));
        assertEquals(A, at(10_000));
        assertEquals(A, at(10_019));
        assertEquals(B, at(10_020));
    }

    @Test
    void whatGoesDownTakesTheScreenAndHoldsIt() {
        rotation.pages(List.of(WHOLE, A, B), seconds(0));
        rotation.alarm(B, seconds(3));
        assertEquals(new Turn(B, 3, 3, Rotation.HOLD, true), rotation.at(seconds(3)));
        assertEquals(B, at(62));
        assertEquals(
                new Turn(WHOLE, 1, 3, Duration.ofSeconds(20), false), rotation.at(seconds(63)));
    }

    @Test
    void moreThatGoesDownOnTheSamePageHoldsItLonger() {
        rotation.pages(List.of(WHOLE, A, B), seconds(0));
        rotation.alarm(B, seconds(0));
        rotation.alarm(B, seconds(50));
        assertEquals(B, at(109));
        assertEquals(WHOLE, at(110));
    }

    @Test
    void aPageThatGoesRedWaitsUntilTheOneBeforeCouldBeRead() {
        rotation.pages(List.of(WHOLE, A, B), seconds(0));
        rotation.alarm(A, seconds(0));
        rotation.alarm(B, seconds(1));
        rotation.alarm(B, seconds(2));
        assertEquals(A, at(7));
        assertEquals(B, at(8));
        assertEquals(B, at(67));
        assertEquals(WHOLE, at(68));
        rotation.alarm(A, seconds(70));
        rotation.alarm(B, seconds(90));
        assertEquals(B, at(90));
    }

    @Test
    void theShownPageStaysWhenOthersComeAndGo() {
        rotation.pages(List.of(WHOLE, A, B), seconds(0));
        assertEquals(A, at(20));
        rotation.pages(List.of(WHOLE, TROUBLE, A, B), seconds(25));
        assertEquals(new Turn(A, 3, 4, Duration.ofSeconds(10), false), rotation.at(seconds(30)));
        rotation.pages(List.of(WHOLE, B), seconds(31));
        assertEquals(
                new Turn(WHOLE, 1, 2, Duration.ofSeconds(20), false), rotation.at(seconds(31)));
    }

    @Test
    void aPageThatIsNotThereRaisesNoAlarm() {
        rotation.alarm(A, seconds(1));
        rotation.alarm(WHOLE, seconds(1));
        assertEquals(false, rotation.at(seconds(2)).held());
    }

    @Test
    void aPersonMayLeafThrough() {
        rotation.pages(List.of(WHOLE, A, B), seconds(0));
        rotation.step(-1, seconds(5));
        assertEquals(new Turn(B, 3, 3, Duration.ofSeconds(20), false), rotation.at(seconds(5)));
        rotation.step(1, seconds(6));
        assertEquals(WHOLE, at(6));
    }
}
