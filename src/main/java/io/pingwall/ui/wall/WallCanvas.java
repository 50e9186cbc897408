package io.pingwall.ui.wall;

import io.pingwall.history.History;
import io.pingwall.ui.control.Readout;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

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
    private Headings headings = new Headings(palette, faces);
    private Instant[] paintedAt = new Instant[0];

    WallCanvas(WallModel model, History history, InstantSource clock) {
        this.model = model;
        this.history = history;
        this.clock = clock;
    }

    Canvas node() {
        return canvas;
    }

    WallLayout layout() {
        return layout;
    }

    TilePainter painter() {
        return painter;
    }

    Palette palette() {
        return palette;
    }

    void theme(Palette next) {
        palette = next;
        headings = new Headings(next, faces);
    }

    /// Lays the wall out anew; [#scroll] paints it.
    void arrange(double width, double height, double zoom, double scale) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        take(WallLayout.of(model.sections(), width, height, zoom, scale));
    }

    /// Lays the wall out anew up to its very edge and paints it, everything so many times as large.
    void magnify(double width, double height, double times, double scale) {
        canvas.setWidth(width);
        canvas.setHeight(height);
        canvas.getGraphicsContext2D().setTransform(times, 0, 0, times, 0, 0);
        take(WallLayout.toTheEdge(model.sections(), width / times, height / times, scale * times));
        paintAll();
    }

    private void take(WallLayout next) {
        layout = next;
        painter = painterFor(layout);
        paintedAt = new Instant[layout.size() == TileSize.LARGE ? layout.count() : 0];
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
        for (int block = 0; block < layout.blocks().size(); block++) {
            paintHeading(g, block);
        }
        for (int place = 0; place < layout.count(); place++) {
            paint(g, place);
        }
    }

    /// Paints what the model marked since the last call.
    void paintChanged() {
        var g = canvas.getGraphicsContext2D();
        model.takeChanged().stream().forEach(place -> paint(g, place));
        model.takeChangedSections().stream().forEach(section -> paintHeading(g, section));
    }

    /// Brings how long each state has lasted up to date, where that is shown and reads differently.
    void tick() {
        var g = canvas.getGraphicsContext2D();
        var now = clock.instant();
        for (int place = 0; place < paintedAt.length; place++) {
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

    private void paintHeading(GraphicsContext g, int section) {
        if (layout.headed() && isInSight(layout.heading(section))) {
            headings.paint(g, model.tally(section), layout.heading(section));
        }
    }
}
