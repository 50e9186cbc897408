package io.pingwall.ui.wall;

import io.pingwall.health.Status;

import java.util.ArrayList;
import java.util.List;

/// What a group's heading says in the room it has. The worst state is never left out: where its
/// count does not fit behind the name, it stands in front of it as a bare number, beside its sign.
///
/// @param worst whose sign comes first
/// @param number before the title, as the sign's count; empty where the counts say it
/// @param counts behind the title, worst first, as many as have room
record Headline(Status worst, String number, String title, List<Count> counts) {
    static final double SPACE = 10;

    /// A name cut shorter than this tells nobody which group it is.
    private static final double LEAST_NAME = 48;

    /// @param text such as `3 down`
    record Count(Status status, String text) {}

    /// @param room in pixels, without the sign
    static Headline of(Tally tally, double room, Face bold, Face plain) {
        String name = tally.group().isEmpty() ? Words.noGroup() : tally.group();
        var worst = tally.worst();
        var counts = counts(tally);
        double first = SPACE + plain.width(counts.getFirst().text());
        boolean matters = worst != Status.UP;
        if (matters && Math.min(bold.width(name), LEAST_NAME) + first > room) {
            String number = Words.count(tally.of(worst));
            double left = room - plain.width(number) - SPACE / 2;
            return new Headline(worst, number, bold.cutInMiddle(name, left), List.of());
        }
        String title = bold.cutInMiddle(name, matters ? room - first : room);
        return new Headline(worst, "", title, fitting(counts, room - bold.width(title), plain));
    }

    /// As many of the counts as have room in a line of their own, worst first.
    static List<Count> counts(Tally tally, double room, Face plain) {
        return fitting(counts(tally), room + SPACE, plain);
    }

    private static List<Count> fitting(List<Count> counts, double room, Face plain) {
        var shown = new ArrayList<Count>();
        double left = room;
        for (var count : counts) {
            left -= SPACE + plain.width(count.text());
            if (left < 0) {
                break;
            }
            shown.add(count);
        }
        return shown;
    }

    /// All of them, worst first.
    static List<Count> counts(Tally tally) {
        var counts = new ArrayList<Count>();
        for (var status : Tally.WORST_FIRST) {
            int count = tally.of(status);
            if (count > 0) {
                counts.add(new Count(status, Words.count(status, count)));
            }
        }
        if (counts.isEmpty()) {
            counts.add(new Count(Status.UP, Words.count(Status.UP, 0)));
        }
        return counts;
    }
}
