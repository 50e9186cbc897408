package io.pingwall.ui.wall;

import io.pingwall.target.TargetId;

import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.List;
import java.util.Set;

/// Turns the pointer into selection and into what the listener is told.
///
/// A collapsed group is one tile: a click selects all its hosts, as its heat map is too fine to
/// point at one; a double click opens the group, as there is no one host to open.
final class WallInput {
    /// More are ringed only once the rectangle is drawn: it follows the pointer better so.
    private static final int MANY = 2_000;

    private final WallParts wall;
    private final WallView view;
    private final WallCanvas canvas;
    private final WallModel model;
    private final Selection selection;
    private final WallListener listener;
    private final RubberBand band = new RubberBand();
    private final Hover hover;
    private final AutoScroll scroll;
    private final HostDrag drag;
    private double pointerX;
    private double pointerY;

    WallInput(WallParts wall) {
        this.wall = wall;
        view = wall.view();
        canvas = wall.canvas();
        model = wall.model();
        selection = wall.selection();
        listener = wall.listener();
        hover = new Hover(wall);
        scroll = new AutoScroll(wall.zoom(), this::drawBand);
        drag = new HostDrag(wall);
    }

    void listen() {
        view.setOnMouseMoved(hover::moved);
        view.setOnMouseExited(_ -> hover.end());
        view.setOnMousePressed(this::pressed);
        view.setOnMouseDragged(this::dragged);
        view.setOnMouseReleased(this::released);
        view.setOnMouseClicked(this::clicked);
        view.setOnContextMenuRequested(this::menu);
        drag.listen();
        view.setOnKeyPressed(new WallKeys(this, canvas, model, selection)::pressed);
    }

    private void pressed(MouseEvent event) {
        view.requestFocus();
        boolean adds = event.isShortcutDown() || event.isShiftDown();
        var spot = wall.spot(event.getX(), event.getY());
        boolean primary = event.getButton() == MouseButton.PRIMARY;
        drag.arm(primary && !adds && spot.isTile() && selection.holds(hostsOf(spot.place())));
        if (drag.isArmed()) {
            return;
        }
        if (primary) {
            double y = event.getY() + canvas.layout().scrolledBy();
            band.press(event.getX(), y, adds ? selection.all() : Set.of());
        }
        if (spot.opens()) {
            return;
        }
        if (!spot.isTile()) {
            if (primary && !adds && selection.cursor().isPresent()) {
                selectNothing();
            }
            return;
        }
        if (event.getButton() == MouseButton.SECONDARY) {
            if (!selection.holds(model.at(spot.place()).target().id())) {
                choose(spot.place(), false, false);
            }
        } else if (primary) {
            choose(spot.place(), event.isShortcutDown(), event.isShiftDown());
        }
    }

    private void dragged(MouseEvent event) {
        pointerX = Math.clamp(event.getX(), 0, view.getWidth());
        pointerY = Math.clamp(event.getY(), 0, view.getHeight());
        double above = canvas.layout().scrolledBy();
        if (event.isPrimaryButtonDown() && band.draws(pointerX, pointerY + above)) {
            hover.end();
            scroll.at(event.getY(), view.getHeight(), 0);
            drawBand();
            event.consume();
        }
    }

    void scroll() {
        scroll.step();
    }

    /// From where the pointer was pressed, which may be out of sight by now, to where it is.
    private void drawBand() {
        double above = canvas.layout().scrolledBy();
        var all = band.to(pointerX, pointerY + above);
        var box = new Box(all.x(), all.y() - above, all.width(), all.height());
        wall.rings().band(box);
        band.select(box, canvas.layout(), model, selection);
        if (selection.size() <= MANY) {
            view.selectionDrawn();
        }
    }

    /// The listener hears of it once, as it may have a table to select in.
    private void released(MouseEvent event) {
        scroll.stop();
        letGo(event);
        if (band.release()) {
            wall.rings().unband();
            tellSelected();
        }
    }

    /// A click on one of several selected tiles selects it alone, but only once it was no drag.
    private void letGo(MouseEvent event) {
        var spot = wall.spot(event.getX(), event.getY());
        boolean click = drag.isArmed() && !drag.carries() && spot.isTile();
        drag.arm(false);
        if (click && selection.size() > hostsOf(spot.place()).size()) {
            choose(spot.place(), false, false);
        }
    }

    /// Whether tiles should stay where they are, as somebody draws a rectangle around some or
    /// carries some of them.
    boolean isDrawing() {
        return band.isDrawn() || drag.carries();
    }

    HostDrag drag() {
        return drag;
    }

    /// @param toggle whether the tile joins those selected, or leaves them
    /// @param reach whether everything from where the selection began to there is selected
    void choose(int place, boolean toggle, boolean reach) {
        var ids = hostsOf(place);
        if (reach) {
            selection.reach(model, canvas.layout(), ids.getFirst());
        } else if (toggle) {
            selection.toggle(ids);
        } else {
            selection.only(ids);
        }
        tellSelected();
    }

    /// The hosts of the tile at this place.
    private List<TargetId> hostsOf(int place) {
        var layout = canvas.layout();
        if (place >= layout.count() || !layout.isCollapsed(place)) {
            return List.of(model.at(place).target().id());
        }
        var block = layout.block(place);
        return model.ids(block.first(), block.end());
    }

    void selectNothing() {
        selection.clear();
        tellSelected();
    }

    void selectAll() {
        selection.only(model.ids(0, model.size()));
        tellSelected();
    }

    private void tellSelected() {
        view.selectionMoved();
        listener.selected(view.selection());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        var spot = wall.spot(event.getX(), event.getY());
        if (spot.opens() && spot.group() != null && event.isStillSincePress()) {
            var section = model.sections().get(spot.group().section());
            hover.end();
            view.groups().collapse(section.name(), !spot.isCollapsed());
        } else if (event.getClickCount() == 2 && spot.isTile()) {
            open(spot.place());
        }
    }

    /// Opens the collapsed group that stands there, else the host.
    void open(int place) {
        if (place < canvas.layout().count() && canvas.layout().isCollapsed(place)) {
            hover.end();
            view.groups().collapse(model.at(place).target().group(), false);
        } else {
            listener.opened(model.at(place));
        }
    }

    private void menu(ContextMenuEvent event) {
        if (!event.isKeyboardTrigger()) {
            var spot = wall.spot(event.getX(), event.getY());
            int host = canvas.layout().hostAt(event.getX(), event.getY());
            if (spot.isTile()) {
                var state = model.at(host < 0 ? spot.place() : host);
                listener.menuWanted(state, event.getScreenX(), event.getScreenY());
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
}
