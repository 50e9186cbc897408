package io.pingwall.ui.wall;

import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.ui.control.Readout;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The one canvas that all tiles are drawn on; draws only those that look different than before.
///
/// JavaFX thread only.
final class WallCanvas {
    private final Canvas canvas = new Canvas();
    private final WallModel model;
    private final History history;
    private final InstantSource clock;
    private final Faces faces = new Faces();
    private Palette palette = Palette.LIGHT;
    private WallLayout layout = WallLayout.of(List.of(), 0, 0, 1);
    private TilePainter painter = new CellTile(palette);
    private boolean magnified;
    private Headings headings = new Headings(palette, faces, true);
    private GroupTile groups = new GroupTile(palette, faces);
    private CellTile cells = new CellTile(palette);
    private final Folds folds = new Folds();
    private final StuckHeadings stuck = new StuckHeadings();
    private Instant[] paintedAt = new Instant[0];

    WallCanvas(WallModel model, History history, InstantSource clock) {
        this.model = model;
        this.history = history;
        this.clock = clock;
    }

    Canvas node() {
        return canvas;
    }

    Canvas stuck() {
        return stuck.node();
    }

    WallLayout layout() {
        return layout;
    }

    Folds folds() {
        return folds;
    }

    /// Whether a place would look different with the second state.
    boolean differs(int place, HostState before, HostState after) {
        // between a change of the hosts and the next layout there may be more of them
        return (place < layout.count() && layout.isCollapsed(place))
                ? cells.differs(before, after)
                : painter.differs(before, after);
    }

    Palette palette() {
        return palette;
    }

    void theme(Palette next) {
        palette = next;
        headings = new Headings(next, faces, !magnified);
        groups = new GroupTile(next, faces);
        cells = new CellTile(next);
    }

    /// The tile that a host has for itself.
    Optional<Box> tileOf(HostState state) {
        int place = model.placeOf(state.target().id()).orElse(-1);
        return place < 0 || place >= layout.count() || layout.isCollapsed(place)
                ? Optional.empty()
                : Optional.of(layout.tile(place));
    }

    /// What there is to tell of a host, or of its group where that is collapsed.
    String story(HostState state) {
        int place = model.placeOf(state.target().id()).orElse(-1);
        return place >= 0 && place < layout.count() && layout.isCollapsed(place)
                ? story(layout.block(place))
                : HostStory.of(state, clock.instant());
    }

    /// What there is to tell of a collapsed group.
    String story(Block block) {
        return GroupStory.of(
                model.tally(block.section()), model.states(block.first(), block.end()));
    }

    /// Lays the wall out anew; [#scroll] paints it.
    void arrange(double width, double height, double zoom, double scale) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        folds.settle(model.tallies(), clock.instant());
        take(
                folds.lay(
                        model.sections(),
                        sections -> WallLayout.of(sections, width, height, zoom, scale)));
    }

    /// Lays the wall out anew up to its very edge and paints it, everything so many times as large.
    void magnify(double width, double height, double times, double scale) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        if (!magnified) {
            magnified = true;
            headings = new Headings(palette, faces, false);
        }
        canvas.getGraphicsContext2D().setTransform(times, 0, 0, times, 0, 0);
        take(WallLayout.toTheEdge(model.sections(), width / times, height / times, scale * times));
        paintAll();
    }

    private void take(WallLayout next) {
        layout = next;
        painter = painterFor(layout);
        paintedAt = new Instant[layout.size() == TileSize.LARGE ? layout.count() : 0];
        Arrays.fill(paintedAt, clock.instant());
        model.takeRearranged();
        model.takeChanged();
        model.takeChangedSections();
    }

    /// Scrolls to there and paints everything.
    void scroll(double down) {
        layout = layout.scrolled(down);
        paintAll();
    }

    private TilePainter painterFor(WallLayout next) {
        var size = next.size();
        double roominess =
                Math.clamp(
                        (next.tileHeight() - size.minHeight) / (size.maxHeight - size.minHeight),
                        0.0,
                        1.0);
        return switch (size) {
            case LARGE -> new LargeTile(palette, faces, history, clock, roominess);
            case MEDIUM -> new MediumTile(palette, faces, roominess);
            case SMALL -> new SmallTile(palette, faces, roominess);
            case CELL -> new CellTile(palette);
        };
    }

    private void paintAll() {
        var g = canvas.getGraphicsContext2D();
        g.setFill(palette.wall());
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        for (var block : layout.blocks()) {
            if (block.isCollapsed()) {
                paintGroup(g, block);
                continue;
            }
            paintHeading(g, block);
            int end = layout.endInSight(block, canvas.getHeight());
            for (int place = layout.firstInSight(block); place < end; place++) {
                paint(g, place);
            }
        }
        stuck.paint(layout, model, headings, canvas.getWidth());
    }

    /// Paints what the model marked since the last call.
    void paintChanged() {
        var g = canvas.getGraphicsContext2D();
        model.takeChanged().stream()
                .forEach(place -> {
                    var block = layout.block(place);
                    if (block.mini() != null) {
                        paintCell(g, block, block.mini(), place);
                    } else {
                        paint(g, place);
                    }
                });
        var sections = model.takeChangedSections();
        if (sections.isEmpty() || !layout.isApart()) {
            return;
        }
        for (int section : sections.stream().toArray()) {
            var block = layout.blocks().get(section);
            var mini = block.mini();
            if (mini == null) {
                paintHeading(g, block);
            } else if (isInSight(layout.bounds(block))) {
                var tally = model.tally(section);
                groups.refresh(g, tally, layout.bounds(block), layout.head(block, mini));
            }
        }
        stuck.paint(layout, model, headings, canvas.getWidth());
    }

    private void paintGroup(GraphicsContext g, Block block) {
        var mini = block.mini();
        var box = layout.bounds(block);
        if (mini == null || !isInSight(box)) {
            return;
        }
        groups.paint(g, model.tally(block.section()), box, layout.head(block, mini));
        for (int place = block.first(); place < block.end(); place += mini.shared()) {
            paintCell(g, block, mini, place);
        }
    }

    /// Hosts that share a cell show as the worst of them.
    private void paintCell(GraphicsContext g, Block block, Mini mini, int place) {
        int from = place - (place - block.first()) % mini.shared();
        int to = Math.min(from + mini.shared(), block.end());
        var worst = model.at(from);
        for (int other = from + 1; other < to; other++) {
            var state = model.at(other);
            if (Tally.isWorse(state.status(), worst.status())) {
                worst = state;
            }
        }
        cells.paint(g, worst, layout.cell(block, mini, from));
    }

    /// Brings how long each state has lasted up to date, where that is shown and reads differently.
    void tick() {
        var g = canvas.getGraphicsContext2D();
        var now = clock.instant();
        for (int place = 0; place < paintedAt.length; place++) {
            if (layout.isCollapsed(place)) {
                continue;
            }
            var since = model.at(place).since();
            String was = Readout.lasting(Duration.between(since, paintedAt[place]));
            if (!was.equals(Readout.lasting(Duration.between(since, now)))) {
                paint(g, place);
            }
        }
    }

    private void paint(GraphicsContext g, int place) {
        var box = layout.tile(place);
        if (isInSight(box)) {
            painter.paint(g, model.at(place), box);
        }
        if (place < paintedAt.length) {
            paintedAt[place] = clock.instant();
        }
    }

    private boolean isInSight(Box box) {
        return box.y() + box.height() > 0 && box.y() < canvas.getHeight();
    }

    private void paintHeading(GraphicsContext g, Block block) {
        if (layout.headed() && isInSight(layout.heading(block))) {
            headings.paint(g, model.tally(block.section()), layout.heading(block));
        }
    }
}
