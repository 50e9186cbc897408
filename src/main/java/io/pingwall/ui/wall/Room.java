package io.pingwall.ui.wall;

import io.pingwall.health.HostState;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/// A place for tiles that are drawn several times as large as usual: what has room in it. Pure.
///
/// @param width in the screen's units, as is `height`
/// @param magnification at which all type can be read
/// @param scale device pixels for each of the screen's units
public record Room(double width, double height, double magnification, double scale) {
    /// The smallest type of a tile that shows a name, in pixels at magnification 1.
    public static final double SMALLEST_TYPE = 10;

    private static final double STEP = 0.9;

    /// From this size on, in pixels at magnification 1, colour and sign of a cell are told apart.
    private static final int PLAIN_CELL = 6;

    /// The same, with type as much smaller as it takes to have room for so many names: a screen
    /// that is too small for its distance still says which host it is.
    public Room forAtLeast(int names) {
        var room = this;
        while (room.magnification > 1 && !room.named(List.of(new Section("group", names)))) {
            room = new Room(width, height, Math.max(1, room.magnification * STEP), scale);
        }
        return room;
    }

    /// Whether all of them fit with their names on them.
    public boolean names(Collection<HostState> hosts) {
        return named(sections(hosts));
    }

    private boolean named(List<Section> sections) {
        return rung(sections, magnification).size() != TileSize.CELL;
    }

    /// How many hosts of one group fit with their names on them; 0 where not even one does.
    public int mostNamed() {
        int low = 0;
        int high = 4_096;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (named(List.of(new Section("group", middle)))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// How large to draw these hosts: so that their names can be read, else as cells with headings
    /// as large as there is room for.
    public double magnificationFor(Collection<HostState> hosts) {
        var sections = sections(hosts);
        if (named(sections)) {
            return magnification;
        }
        for (double tried = magnification; tried > 1; tried *= STEP) {
            var rung = rung(sections, tried);
            boolean told = rung.spacing().heading() > 0 || !isHeaded(sections);
            if (told && rung.grouped() && rung.width() >= Spacing.px(PLAIN_CELL, scale * tried)) {
                return tried;
            }
        }
        return 1;
    }

    private static boolean isHeaded(List<Section> sections) {
        return sections.stream().anyMatch(section -> !section.name().isEmpty());
    }

    private Rung rung(List<Section> sections, double times) {
        return LayoutChoice.best(
                        sections,
                        (int) Math.floor(width * scale),
                        (int) Math.floor(height * scale),
                        scale * times,
                        false)
                .rung();
    }

    private static List<Section> sections(Collection<HostState> hosts) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("", 0);
        hosts.forEach(host -> counts.merge(host.target().group(), 1, Integer::sum));
        var sections = new ArrayList<Section>();
        counts.forEach((name, count) -> {
            if (count > 0) {
                sections.add(new Section(name, count));
            }
        });
        return sections;
    }
}
