package io.pingwall.ui.wall;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// How much larger than what fits the tiles are, and how far the wall is scrolled then: by wheel,
/// pinch, keys and the bar at its right. JavaFX thread only.
final class WallZoom {
    private static final double MOST = 8;
    static final double STEP = 1.15;

    /// JavaFX's pixels for one notch of a wheel.
    private static final double NOTCH = 40;

    private final WallView view;
    private final WallCanvas canvas;
    private final ScrollBar bar = new ScrollBar();
    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(1);
    private boolean placing;

    WallZoom(WallView view, WallCanvas canvas) {
        this.view = view;
        this.canvas = canvas;
        bar.setId("wall-scroll");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.setVisible(false);
        bar.valueProperty().subscribe(value -> scrolled(value.doubleValue()));
    }

    void listen() {
        view.addEventHandler(ScrollEvent.SCROLL, this::wheel);
        view.addEventHandler(
                ZoomEvent.ZOOM,
                event -> {
                    by(event.getZoomFactor(), event.getY());
                    event.consume();
                });
    }

    ScrollBar bar() {
        return bar;
    }

    /// What the bar takes of the wall's width.
    double barWidth() {
        return factor.get() > 1 ? Math.ceil(bar.prefWidth(-1)) : 0;
    }

    /// 1 where all tiles fit; the tiles' sides are longer by about this.
    double factor() {
        return factor.get();
    }

    ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    void set(double wanted) {
        double next = Math.clamp(wanted, 1, MOST);
        if (next != factor.get()) {
            factor.set(next);
            view.refresh();
        }
    }

    /// Lays the wall out in the room there is and keeps the same share of it scrolled away.
    void arrange(double width, double height, double scale) {
        boolean zoomed = factor.get() > 1;
        double barWidth = barWidth();
        double share = bar.getMax() > 0 ? bar.getValue() / bar.getMax() : 0;
        canvas.arrange(Math.max(0, width - barWidth), height, factor.get(), scale);
        double over = Math.max(0, canvas.layout().contentHeight() - height);
        placing = true;
        bar.setVisible(zoomed && over > 0);
        bar.setMax(over);
        bar.setVisibleAmount(over * height / Math.max(1, height + over));
        bar.setBlockIncrement(height * 0.9);
        bar.setValue(Math.clamp(share * over, 0, over));
        placing = false;
        canvas.scroll(bar.getValue());
        bar.resizeRelocate(width - barWidth, 0, barWidth, height);
    }

    /// Scrolls no further than a tile needs to be in sight.
    void reveal(int place) {
        var box = canvas.layout().tile(place);
        double above = box.y() - canvas.layout().gap() - canvas.layout().stuckHeight();
        double below = box.y() + box.height() + canvas.layout().gap() - view.getHeight();
        if (above < 0) {
            to(bar.getValue() + above);
        } else if (below > 0) {
            to(bar.getValue() + below);
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isShortcutDown()) {
            by(Math.pow(STEP, event.getDeltaY() / NOTCH), event.getY());
        } else if (factor.get() > 1) {
            to(bar.getValue() - event.getDeltaY());
        } else {
            return;
        }
        event.consume();
    }

    /// @param y what shall stay where it is
    void by(double share, double y) {
        double before = canvas.layout().contentHeight();
        double at = before > 0 ? (bar.getValue() + y) / before : 0;
        double next = factor.get() * share;
        // what almost fits is meant to fit
        set(next < 1.05 ? 1 : next);
        view.layout();
        to(at * canvas.layout().contentHeight() - y);
    }

    /// @return whether the wall moved
    boolean scrollBy(double down) {
        double before = bar.getValue();
        to(before + down);
        return bar.getValue() != before;
    }

    private void to(double value) {
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    private void scrolled(double value) {
        if (!placing) {
            canvas.scroll(value);
            view.scrolled();
        }
    }
}
