package io.pingwall.command.screen;

import io.pingwall.command.screen.Blocks.Block;
import io.pingwall.health.HostState;
import io.pingwall.health.Status;
import io.pingwall.monitor.Fitness;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Lays the wall out as text for a window of any size. Pure.
///
/// It takes the richest way of showing a host with which all hosts fit: a line each, then cells
/// that get narrower, then a glyph. What does not fit even so is counted in the last line, and
/// since the worst come first it is the best that are left out.
final class WallText {
    /// Columns of the narrowest cell that has a name, and of a glyph with and without a blank.
    private static final int NAMED = 8;

    private static final int[] GLYPHS = {2, 1};

    /// Narrower than this a line holds no more than a cell does.
    private static final int LINE = 56;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Picture picture;
    private final int width;
    private final int height;
    private final Glyphs glyphs;
    private final HostText hosts;
    private final List<Line> lines = new ArrayList<>();

    private WallText(Picture picture, int width, int height, Glyphs glyphs) {
        this.picture = picture;
        this.width = width;
        this.height = height;
        this.glyphs = glyphs;
        this.hosts = new HostText(glyphs, picture.now(), width);
    }

    /// At most `height` lines, none wider than `width`.
    static List<Line> lay(Picture picture, int width, int height, Glyphs glyphs) {
        if (width < 1 || height < 1) {
            return List.of();
        }
        return new WallText(picture, width, height, glyphs).lay();
    }

    private List<Line> lay() {
        boolean titled = height >= 4;
        boolean footed = height >= 6;
        if (titled) {
            lines.add(title());
        }
        lines.add(counts());
        body(height - lines.size() - (footed ? 1 : 0));
        if (footed) {
            while (lines.size() < height - 1) {
                lines.add(new Line(List.of()));
            }
            lines.add(footer());
        }
        return lines;
    }

    private Line title() {
        var time = TIME.format(picture.now().atZone(picture.zone()));
        var line = line().add(picture.title(), Style.TITLE);
        if (picture.paused()) {
            line.whole("  paused", Style.KEY);
        }
        return line.room() > time.length()
                ? line.fill(width - time.length()).add(time, Style.DIM).build()
                : line.build();
    }

    private Line counts() {
        var counts = Blocks.counts(picture.states());
        var line = line();
        if (picture.states().isEmpty()) {
            return line.add("No hosts.", Style.DIM).build();
        }
        boolean words = wordsFit(counts);
        for (var status : Status.values()) {
            var count = counts.getOrDefault(status, 0);
            if (count > 0) {
                var gap = line.room() == width ? "" : "  ";
                line.add(gap + said(status, count, words), Style.of(status));
            }
        }
        return line.build();
    }

    private boolean wordsFit(Map<Status, Integer> counts) {
        return counts.entrySet().stream()
                        .mapToInt(c -> 2 + said(c.getKey(), c.getValue(), true).length())
                        .sum()
                <= width + 2;
    }

    private String said(Status status, int count, boolean words) {
        var number = String.format(Locale.ROOT, "%,d", count);
        var glyph = glyphs.of(status);
        return words
                ? glyph + " " + number + " " + status.name().toLowerCase(Locale.ROOT)
                : glyph + number;
    }

    private Line footer() {
        var figures = picture.figures();
        var fitness = Fitness.of(figures);
        var pause = picture.paused() ? " resume" : " pause";
        return line().whole("q", Style.KEY)
                .whole(" leave  ", Style.DIM)
                .whole("p", Style.KEY)
                .whole(pause, Style.DIM)
                .whole(String.format(Locale.ROOT, "   %,.0f/s", figures.perSecond()), Style.DIM)
                .whole(String.format(Locale.ROOT, "  sent %,d", figures.sent()), Style.DIM)
                .whole(String.format(Locale.ROOT, "  lost %,d", figures.lost()), Style.DIM)
                .whole("  late " + Legible.roundTrip(figures.latenessP99().toNanos()), Style.DIM)
                .whole(fitness.sound() ? "" : "  " + fitness.word(), Style.SLOW)
                .build();
    }

    private void body(int room) {
        if (room < 1 || picture.states().isEmpty()) {
            return;
        }
        for (var blocks :
                List.of(Blocks.grouped(picture.states()), Blocks.flat(picture.states()))) {
            if (width >= LINE && blocks.height(1) <= room) {
                blocks.blocks().forEach(block -> paint(block, width));
                return;
            }
            int cell = cell(blocks, room);
            if (cell > 0) {
                blocks.blocks().forEach(block -> paint(block, cell));
                return;
            }
        }
        overflow(room);
    }

    /// Columns of the widest cell with which all hosts fit; 0 for none.
    private int cell(Blocks blocks, int room) {
        for (int perLine = 1; (width + 1) / perLine >= NAMED; perLine++) {
            if (blocks.height(perLine) <= room) {
                return (width + 1) / perLine;
            }
        }
        for (int cell : GLYPHS) {
            if (blocks.height(perLine(cell)) <= room) {
                return cell;
            }
        }
        return 0;
    }

    /// A cell ends with a blank, which the last of a line can do without; a mere glyph has none.
    private int perLine(int cell) {
        return cell == 1 ? width : Math.max(1, (width + 1) / cell);
    }

    private void paint(Block block, int cell) {
        if (!block.name().isEmpty()) {
            lines.add(heading(block));
        }
        rows(block.hosts(), cell);
    }

    private void rows(List<HostState> states, int cell) {
        int perLine = perLine(cell);
        for (int from = 0; from < states.size(); from += perLine) {
            var line = line();
            for (int i = from; i < Math.min(states.size(), from + perLine); i++) {
                line.fill((i - from) * cell);
                hosts.add(line, states.get(i), cell);
            }
            lines.add(line.build());
        }
    }

    private Line heading(Block block) {
        var line = line().add(glyphs.rule() + " ", Style.DIM).add(block.name() + " ", Style.TITLE);
        Blocks.counts(block.hosts())
                .forEach((status, count) ->
                        line.whole(said(status, count, false) + " ", Style.of(status)));
        return line.add(glyphs.rule().repeat(line.room()), Style.DIM).build();
    }

    private void overflow(int room) {
        var worstFirst = Blocks.flat(picture.states()).blocks().getFirst().hosts();
        int shown = Math.min(worstFirst.size(), (room - 1) * width);
        rows(worstFirst.subList(0, shown), 1);
        var rest = worstFirst.subList(shown, worstFirst.size());
        var line = line().add(String.format(Locale.ROOT, "+%,d more", rest.size()), Style.DIM);
        Blocks.counts(rest)
                .forEach((status, count) ->
                        line.whole(" " + said(status, count, false), Style.of(status)));
        lines.add(line.build());
    }

    private Line.Builder line() {
        return new Line.Builder(width, glyphs.cut());
    }
}
