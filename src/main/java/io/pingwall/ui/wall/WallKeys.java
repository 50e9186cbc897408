package io.pingwall.ui.wall;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// What keys do on the wall.
final class WallKeys {
    private final WallInput input;
    private final WallCanvas canvas;
    private final WallModel model;
    private final Selection selection;

    WallKeys(WallInput input, WallCanvas canvas, WallModel model, Selection selection) {
        this.input = input;
        this.canvas = canvas;
        this.model = model;
        this.selection = selection;
    }

    void pressed(KeyEvent event) {
        var step = step(event.getCode());
        if (event.isAltDown() || event.isMetaDown() || model.size() == 0) {
            return;
        }
        if (step != null) {
            walk(step, event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            selection.cursor().map(model::placeOf).ifPresent(place -> place.ifPresent(input::open));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && selection.cursor().isPresent()) {
            input.selectNothing();
            event.consume();
        } else if (event.getCode() == KeyCode.A && event.isShortcutDown()) {
            input.selectAll();
            event.consume();
        }
    }

    private void walk(Step step, boolean reach) {
        var place = selection.cursor().map(model::placeOf).filter(p -> p.isPresent());
        int next =
                place.isEmpty()
                        ? 0
                        : new Neighbours(canvas.layout()).of(place.get().getAsInt(), step);
        input.choose(Math.min(next, model.size() - 1), false, reach);
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
