package io.pingwall.command.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.health.HostState;
import io.pingwall.health.Status;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

final class WallTextTest {
    private static String text(List<HostState> states, int width, int height, Glyphs glyphs) {
        var lines = WallText.lay(Walls.picture(states, false), width, height, glyphs);
        return String.join("\n", lines.stream().map(line -> line.text().stripTrailing()).toList());
    }

    private static List<HostState> up(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Walls.host("h" + i, "", Status.UP))
                .toList();
    }

    @Test
    void aFewHostsGetALineEachWorstFirst() {
        var states =
                List.of(
                        Walls.host("printer", "", Status.UP),
                        Walls.host("gateway", "", Status.DOWN),
                        Walls.host("camera", "", Status.PAUSED),
                        Walls.host("nas", "", Status.SLOW),
                        Walls.host("new", "", Status.UNKNOWN));
        assertEquals(
                """
                Office                                                                          12:03:05
                ✕ 1 down  ▲ 1 slow  ? 1 unknown  ‖ 1 paused  ● 1 up
                ✕ gateway                  10.0.0.1             down  100 % lost  down for 3m, no answe…
                ▲ nas                      10.0.0.1           900 ms              slow for 3m
                ? new                      10.0.0.1          unknown              unknown for 3m, not a…
                ‖ camera                   10.0.0.1           paused              paused for 3m
                ● printer                  10.0.0.1          12.3 ms              up for 3m

                q leave  p pause   12/s  sent 1,234  lost 34  late 1.00 ms\
                """,
                text(states, 88, 9, Glyphs.UNICODE));
    }

    @Test
    void groupsAreBlocksWithTheirCountsAndTheWorstComesFirst() {
        var states = new ArrayList<HostState>();
        for (int i = 1; i <= 6; i++) {
            states.add(Walls.host("a" + i, "Access", Status.UP));
        }
        for (int i = 1; i <= 6; i++) {
            states.add(Walls.host("c" + i, "Core", i == 5 ? Status.DOWN : Status.UP));
        }
        assertEquals(
                """
                Office                        12:03:05
                X 1 down  o 11 up
                - Core X1 o5 -------------------------
                X c5          down o c1       12.3 ms
                o c2       12.3 ms o c3       12.3 ms
                o c4       12.3 ms o c6       12.3 ms
                - Access o6 --------------------------
                o a1       12.3 ms o a2       12.3 ms
                o a3       12.3 ms o a4       12.3 ms
                o a5       12.3 ms o a6       12.3 ms
                q leave  p pause   12/s  sent 1,234\
                """,
                text(states, 38, 11, Glyphs.ASCII));
    }

    @Test
    void manyHostsAreAGlyphEach() {
        assertEquals(
                """
                ● 40 up
                ● ● ● ● ● ● ● ● ● ● ● ● ● ●
                ● ● ● ● ● ● ● ● ● ● ● ● ● ●
                ● ● ● ● ● ● ● ● ● ● ● ●\
                """,
                text(up(40), 28, 5, Glyphs.UNICODE)
                        .lines()
                        .skip(1)
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""));
    }

    @Test
    void whatDoesNotFitIsCountedAndIsTheBest() {
        var states = new ArrayList<>(up(50));
        states.add(Walls.host("bad", "", Status.DOWN));
        assertEquals(
                """
                ✕1  ●50
                ✕●●●●●●●●●●●
                +39 more ●39\
                """,
                text(states, 12, 3, Glyphs.UNICODE));
    }

    @Test
    void anEmptyWallSaysSo() {
        assertEquals("Office  12:03:05\nNo hosts.", text(List.of(), 16, 4, Glyphs.UNICODE));
    }

    @Test
    void fitsEveryWindowAndLeavesNobodyOut() {
        var states = new ArrayList<HostState>();
        for (int i = 0; i < 60; i++) {
            var status = Status.values()[i % Status.values().length];
            states.add(Walls.host("host " + i, "group " + i / 13, status));
        }
        var more = Pattern.compile("\\+(\\d+)");
        for (int width = 0; width <= 130; width++) {
            for (int height : new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 24, 40, 75}) {
                var lines =
                        WallText.lay(Walls.picture(states, true), width, height, Glyphs.UNICODE);
                var size = width + "x" + height;
                assertTrue(lines.size() <= height, size);
                for (var line : lines) {
                    assertTrue(Legible.width(line.text()) <= width, size);
                }
                // one glyph for each host, in its colour; a heading's and the counts' are text with
                // digits
                long drawn =
                        lines.stream()
                                .flatMap(line -> line.pieces().stream())
                                .filter(piece -> piece.text().length() == 1)
                                .filter(piece -> "✕▲?‖●".contains(piece.text()))
                                .count();
                var rest =
                        lines.stream()
                                .map(l -> more.matcher(l.text()))
                                .filter(m -> m.find())
                                .findFirst();
                if (width >= 12 && height >= 3) {
                    long counted = rest.map(m -> Long.parseLong(m.group(1))).orElse(0L);
                    assertEquals(60, drawn + counted, size);
                }
            }
        }
    }

    @Test
    void aWideNameKeepsItsColumns() {
        var line =
                text(List.of(Walls.host("東京データセンターの交換機", "", Status.UP)), 60, 4, Glyphs.UNICODE)
                        .lines()
                        .skip(2)
                        .findFirst()
                        .orElse("");
        assertTrue(line.startsWith("● 東京データセンターの交…   12.3 ms"), line);
    }

    @Test
    void aNameCannotSteerTheTerminal() {
        var line = text(List.of(Walls.host("a\u001b[2Jb", "", Status.UP)), 60, 4, Glyphs.UNICODE);
        assertEquals(-1, line.indexOf('\u001b'));
        assertTrue(line.contains("a?[2Jb"), line);
    }
}
