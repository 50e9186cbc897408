package io.pingwall.ui.wall;

import io.pingwall.target.TargetId;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// Turns pointer and keys into selection and into what the listener is told.
final class WallInput {
    /// More are ringed only once the rectangle is drawn: it follows the pointer better so.
    private static final int MANY = 2_000;

    private final WallView view;
    private final WallCanvas canvas;
    private final WallModel model;
    private final Selection selection;
    private final Rings rings;
    private final WallListener listener;
    private final RubberBand band = new RubberBand();
    private @Nullable TargetId hovered;

    WallInput(
            WallView view,
            WallCanvas canvas,
            WallModel model,
            Selection selection,
            Rings rings,
            WallListener listener) {
        this.view = view;
        this.canvas = canvas;
        this.model = model;
        this.selection = selection;
        this.rings = rings;
        this.listener = listener;
    }

    void listen() {
        view.setOnMouseMoved(this::moved);
        view.setOnMouseExited(_ -> unhover());
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(_ -> released());
        view.setOnMouseClicked(this::clicked);
        view.setOnContextMenuRequested(this::menu);
        view.setOnKeyPressed(this::key);
    }

    private int placeAt(double x, double y) {
        int place = canvas.layout().indexAt(x, y);
        // between a change of the hosts and the next layout the places are still the old ones
        return place < model.size() ? place : -1;
    }

    private void moved(MouseEvent event) {
        int place = placeAt(event.getX(), event.getY());
        if (place < 0) {
            unhover();
            return;
        }
        var state = model.at(place);
        if (!state.target().id().equals(hovered)) {
            hovered = state.target().id();
            rings.hover(canvas.layout(), place);
            listener.hovered(state, event.getScreenX(), event.getScreenY());
        }
    }

    private void unhover() {
        if (hovered != null) {
            hovered = null;
            rings.unhover();
            listener.unhovered();
        }
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        boolean adds = event.isShortcutDown() || event.isShiftDown();
        if (event.getButton() == MouseButton.PRIMARY) {
            double y = event.getY() + canvas.layout().scrolledBy();
            band.press(event.getX(), y, adds ? selection.all() : Set.of());
        }
        int place = placeAt(event.getX(), event.getY());
        if (place < 0) {
            if (event.getButton() == MouseButton.PRIMARY
                    && !adds
                    && selection.cursor().isPresent()) {
                selection.clear();
                tellSelected();
            }
            return;
        }
        var id = model.at(place).target().id();
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!selection.holds(id)) {
                selection.only(id);
                tellSelected();
            }
        } else if (event.getButton() == MouseButton.PRIMARY) {
            choose(id, event.isShortcutDown(), event.isShiftDown());
        }
    }

    private void dragged(MouseEvent event) {
        double x = Math.clamp(event.getX(), 0, view.getWidth());
        double above = canvas.layout().scrolledBy();
        double y = Math.clamp(event.getY(), 0, view.getHeight()) + above;
        if (!event.isPrimaryButtonDown() || !band.draws(x, y)) {
            return;
        }
        unhover();
        var all = band.to(x, y);
        var box = new Box(all.x(), all.y() - above, all.width(), all.height());
        rings.band(box);
        band.select(box, canvas.layout(), model, selection);
        if (selection.size() <= MANY) {
            view.selectionMoved();
        }
        event.consume();
    }

    /// The listener hears of it once, as it may have a table to select in.
    private void released() {
        if (band.release()) {
            rings.unband();
            tellSelected();
        }
    }

    /// Whether tiles should stay where they are, as somebody is drawing a rectangle around some.
    boolean isDrawing() {
        return band.isDrawn();
    }

    private void choose(TargetId id, boolean toggle, boolean reach) {
        if (reach) {
            selection.reach(model, id);
        } else if (toggle) {
            selection.toggle(id);
        } else {
            selection.only(id);
        }
        tellSelected();
    }

    private void tellSelected() {
        view.selectionMoved();
        listener.selected(view.selection());
    }

    private void clicked(MouseEvent event) {
        int place = placeAt(event.getX(), event.getY());
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && place >= 0) {
            listener.opened(model.at(place));
        }
    }

    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            int place = placeAt(event.getX(), event.getY());
            if (place >= 0) {
                listener.menuWanted(model.at(place), event.getScreenX(), event.getScreenY());
                event.consume();
            }
            return;
        }
        view.selected()
                .ifPresent(state ->
                        model.placeOf(state.target().id())
                                .ifPresent(place -> {
                                    var box = canvas.layout().tile(place);
                                    var at =
                                            view.localToScreen(
                                                    box.x() + box.width() / 2,
                                                    box.y() + box.height() / 2);
                                    listener.menuWanted(state, at.getX(), at.getY());
                                    event.consume();
                                }));
    }

    private void key(KeyEvent event) {
        var step = step(event.getCode());
        if (event.isAltDown() || event.isMetaDown() || model.size() == 0) {
            return;
        }
        if (step != null) {
            walk(step, event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            view.selected().ifPresent(listener::opened);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && selection.cursor().isPresent()) {
            selection.clear();
            tellSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            selectAll();
            event.consume();
        }
    }

    private void selectAll() {
        var last = model.at(model.size() - 1).target().id();
        selection.only(model.at(0).target().id());
        selection.reach(model, last);
        tellSelected();
    }

    private void walk(Step step, boolean reach) {
        var place = selection.cursor().map(model::placeOf).filter(p -> p.isPresent());
        int next =
                place.isEmpty()
                        ? 0
                        : new Neighbours(canvas.layout()).of(place.get().getAsInt(), step);
        choose(model.at(Math.min(next, model.size() - 1)).target().id(), false, reach);
    }

    private static @Nullable Step step(KeyCode code) {
        return switch (code) {
            case LEFT -> Step.LEFT;
            case RIGHT -> Step.RIGHT;
            case UP -> Step.UP;
            case DOWN -> Step.DOWN;
            case HOME -> Step.FIRST;
            case END -> Step.LAST;
            case PAGE_UP -> Step.PREVIOUS_GROUP;
            case PAGE_DOWN -> Step.NEXT_GROUP;
            default -> null;
        };
    }
}
