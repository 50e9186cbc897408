package io.pingwall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

final class StartTest {
    @Test
    void nothingOrABoardOpensTheWindow() {
        assertEquals(new Start.Window(List.of(), false, false, false), Start.of(List.of()));
        assertEquals(
                new Start.Window(List.of("a.pingwall"), false, false, true),
                Start.of(List.of("--debug", "a.pingwall")));
    }

    @Test
    void theWallMayHaveABoardOnEitherSide() {
        assertEquals(new Start.Window(List.of(), true, false, false), Start.of(List.of("--wall")));
        for (var words :
                List.of(List.of("--wall", "a.pingwall"), List.of("a.pingwall", "--wall"))) {
            assertEquals(
                    new Start.Window(List.of("a.pingwall"), true, false, false), Start.of(words));
        }
    }

    @Test
    void everyBoardOpensInATab() {
        assertEquals(
                new Start.Window(List.of("a.pingwall", "b.pingwall"), true, false, false),
                Start.of(List.of("--wall", "a.pingwall", "b.pingwall")));
    }

    @Test
    void theWindowStartsMinimisedInEitherSpelling() {
        for (var word : List.of("--minimised", "--minimized")) {
            assertEquals(
                    new Start.Window(List.of("a.pingwall"), true, true, false),
                    Start.of(List.of(word, "a.pingwall", "--wall")));
        }
    }

    @Test
    void theWallOfACommandIsTheCommandLinesToRefuse() {
        var words = List.of("--wall", "sweep", "127.0.0.1");
        assertEquals(new Start.Command(words, false), Start.of(words));
    }
}
