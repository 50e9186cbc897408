package io.pingwall.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.pingwall.command.screen.Line.Piece;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AnsiTest {
    private static final String ESC = "\u001b[";

    private static Line line(String text, Style style) {
        return new Line(List.of(new Piece(text, style)));
    }

    @Test
    void sendsOnlyWhatChanged() {
        var ansi = new Ansi(256);
        var first = List.of(line("one", Style.PLAIN), line("two", Style.PLAIN));
        assertEquals(
                ESC + "0m" + ESC + "2J" + ESC + "1;1Hone" + ESC + "K" + ESC + "2;1Htwo" + ESC + "K",
                ansi.paint(first, 10, 5));
        assertEquals("", ansi.paint(first, 10, 5));
        assertEquals(
                ESC + "2;1H2" + ESC + "K",
                ansi.paint(List.of(line("one", Style.PLAIN), line("2", Style.PLAIN)), 10, 5));
        assertEquals(
                ESC + "2;1H" + ESC + "K", ansi.paint(List.of(line("one", Style.PLAIN)), 10, 5));
    }

    @Test
    void drawsAllAnewInAWindowOfAnotherSize() {
        var ansi = new Ansi(256);
        var lines = List.of(line("one", Style.PLAIN));
        var first = ansi.paint(lines, 10, 5);
        assertEquals(first, ansi.paint(lines, 11, 5));
    }

    @Test
    void keepsTheLastColumnOfAFullLine() {
        var ansi = new Ansi(256);
        assertEquals(
                ESC + "0m" + ESC + "2J" + ESC + "1;1Hfull",
                ansi.paint(List.of(line("full", Style.PLAIN)), 4, 1));
    }

    @Test
    void coloursFollowWhatTheTerminalHasAndThePersonWants() {
        var down = List.of(line("x", Style.DOWN));
        var start = ESC + "0m" + ESC + "2J" + ESC + "1;1H";
        var end = "x" + ESC + "0m" + ESC + "K";
        assertEquals(start + ESC + "1;38;5;202m" + end, new Ansi(256).paint(down, 9, 1));
        assertEquals(start + ESC + "1;31m" + end, new Ansi(8).paint(down, 9, 1));
        assertEquals(start + ESC + "1m" + end, new Ansi(0).paint(down, 9, 1));
        assertEquals(
                start + "x" + ESC + "K", new Ansi(0).paint(List.of(line("x", Style.UP)), 9, 1));
    }
}
