package io.pingwall.ui.wall;

import io.pingwall.board.Preferences.Order;
import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.language.Phrases;
import io.pingwall.target.TargetId;
import io.pingwall.ui.control.Scheme;
import io.pingwall.ui.query.Filter;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The live wall: every host as a tile on one canvas, all of them in sight at any size.
///
/// JavaFX thread only. Resizable from nothing to anything; takes the focus to be moved about by
/// arrow keys. Draws nothing while it is not on screen, and what it missed when it is again.
public final class WallView extends Region {
    private static final Phrases SAY = Phrases.of(WallView.class);

    /// How many times as long as a wall took to draw it stands still: ordering may take a twentieth
    /// of the JavaFX thread.
    private static final int RESTS = 20;

    private final WallModel model = new WallModel();
    private final Selection selection = new Selection();
    private final Rings rings = new Rings();
    private final Label nothing = new Label();
    private final InstantSource clock;
    private final WallCanvas canvas;
    private final WallInput input;
    private final WallZoom zoom;
    private final WallGroups groups;
    private final NameField name;
    private boolean stale = true;
    private Instant restUntil = Instant.MIN;
    private double times = 1;
    private boolean magnified;

    /// @param history asked for the last 60 beats of the hosts whose tiles show a sparkline
    /// @param clock the time of day, to say how long a state has lasted
    public WallView(History history, InstantSource clock, WallListener listener) {
        this.clock = clock;
        canvas = new WallCanvas(model, history, clock);
        name = new NameField(this, listener::renameWanted);
        zoom = new WallZoom(this, canvas);
        groups = new WallGroups(this, canvas, model);
        getStyleClass().add("wall");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(SAY.of("wall"));
        nothing.setMouseTransparent(true);
        getChildren()
                .addAll(
                        canvas.node(),
                        rings.node(),
                        canvas.stuck(),
                        nothing,
                        zoom.bar(),
                        name.node());
        var parts = new WallParts(this, canvas, model, selection, rings, zoom, listener);
        input = new WallInput(parts);
        input.listen();
        zoom.listen();
        var pane = new Rectangle();
        pane.widthProperty().bind(widthProperty());
        pane.heightProperty().bind(heightProperty());
        setClip(pane);
        focusedProperty().subscribe(this::placeRings);
        theme(Scheme.LIGHT);
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .flatMap(window -> window.renderScaleXProperty())
                .subscribe(this::refresh);
        OnScreen.everySecond(this, this::tick);
    }

    /// Makes these the hosts on the wall, as in the file. Hosts of one group stand together; where
    /// no other order was chosen, groups in the order in which they first appear, those of no group
    /// first. Selection and filter stay.
    public void setTargets(List<HostState> states) {
        model.setTargets(states);
        var known = new HashSet<TargetId>();
        states.forEach(state -> known.add(state.target().id()));
        selection.retain(known);
        refresh();
    }

    /// Shows changed states; only their tiles are painted. States of hosts that are not on the wall
    /// are ignored.
    public void show(List<HostState> changed) {
        model.show(changed, canvas::differs);
        if (!OnScreen.shows(this)) {
            stale = true;
        } else if (stale || model.takeRearranged()) {
            refresh();
        } else {
            canvas.paintChanged();
        }
    }

    /// Leaves only those hosts on the wall that the filter lets through.
    public void filter(Filter filter) {
        model.filter(filter);
        nothing.setText(SAY.of("no-match", filter.text()));
        refresh();
    }

    /// In which order hosts stand within their groups, and the groups among themselves.
    public void order(Order order) {
        model.order(order);
        refresh();
    }

    /// Puts right what must not follow every answer, lest tiles dance: an order by figures, a
    /// filter by figures. Once a second is enough; a wall that takes long to draw rests longer.
    public void settle() {
        var now = clock.instant();
        if (!input.isDrawing() && now.isAfter(restUntil)) {
            boolean moved = model.settle(now);
            if (canvas.folds().settle(model.tallies(), now) || moved) {
                refresh();
            }
        }
    }

    /// How many hosts the filter lets through.
    public int matching() {
        return model.size();
    }

    /// Selects this host alone, without telling the listener; nothing where it is not on the wall.
    public void select(TargetId id) {
        select(List.of(id));
    }

    /// Selects these hosts alone, without telling the listener; those that are not on the wall are
    /// ignored.
    public void select(List<TargetId> ids) {
        selection.take(ids.stream().filter(id -> model.placeOf(id).isPresent()).toList(), Set.of());
        selectionMoved();
    }

    /// Selects nothing, without telling the listener.
    public void clearSelection() {
        selection.clear();
        selectionMoved();
    }

    /// The host that the keyboard moves, with its latest state.
    public Optional<HostState> selected() {
        return selection.cursor().flatMap(model::state);
    }

    /// Every selected host, in wall order.
    public List<HostState> selection() {
        var states = new ArrayList<HostState>();
        for (var id : selection.all()) {
            model.state(id).ifPresent(states::add);
        }
        states.sort(Comparator.comparingInt(model::standing));
        return states;
    }

    public WallGroups groups() {
        return groups;
    }

    /// Lets a person give the selected host another name, right over its tile; does nothing where
    /// that is in a collapsed group, or not on screen.
    public void rename() {
        layout();
        if (getScene() != null) {
            selected().ifPresent(state -> canvas.tileOf(state).ifPresent(b -> name.open(state, b)));
        }
    }

    HostDrag drag() {
        return input.drag();
    }

    public void theme(Scheme scheme) {
        var palette = Palette.of(scheme);
        canvas.theme(palette);
        rings.theme(palette);
        nothing.setTextFill(palette.muted());
        refresh();
    }

    /// Draws everything so many times as large as usual and up to its very edge, for a wall that is
    /// looked at from afar: it takes no part in pointer and keys.
    public void magnify(double next) {
        setMouseTransparent(true);
        setFocusTraversable(false);
        magnified = true;
        times = next;
        refresh();
    }

    /// Paints everything anew.
    public void refresh() {
        stale = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var node = canvas.node();
        boolean resized =
                node.getWidth() != getWidth() - zoom.barWidth() || node.getHeight() != getHeight();
        if (stale || resized || model.takeRearranged()) {
            stale = false;
            long from = System.nanoTime();
            if (magnified) {
                canvas.magnify(getWidth(), getHeight(), times, OnScreen.scale(this));
            } else {
                zoom.arrange(getWidth(), getHeight(), OnScreen.scale(this));
            }
            restUntil = clock.instant().plusNanos(RESTS * (System.nanoTime() - from));
            rings.unhover();
            placeRings();
        }
        nothing.setVisible(model.size() == 0 && model.total() > 0);
        nothing.autosize();
        nothing.relocate(
                Math.rint((getWidth() - nothing.getWidth()) / 2), Math.rint(getHeight() * 0.4));
    }

    private void tick() {
        if (!OnScreen.shows(this)) {
            return;
        }
        if (stale) {
            requestLayout();
        } else {
            canvas.tick();
        }
    }

    /// How much larger than what fits the tiles are: 1 to 8.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.factorProperty();
    }

    public double zoom() {
        return zoom.factor();
    }

    /// What is less than 1 or more than 8 is taken as that.
    public void zoom(double factor) {
        zoom.set(factor);
    }

    /// One step nearer, or away; what is at the middle stays there.
    public void zoomStep(boolean nearer) {
        zoom.by(nearer ? WallZoom.STEP : 1 / WallZoom.STEP, getHeight() / 2);
    }

    void scrolled() {
        name.close(true);
        rings.unhover();
        placeRings();
    }

    /// One period of scrolling while something is dragged past the edge.
    void scrollWhileDragged() {
        input.scroll();
    }

    void selectionMoved() {
        if (!stale) {
            selection.cursor().map(model::placeOf).ifPresent(at -> at.ifPresent(zoom::reveal));
        }
        selectionDrawn();
    }

    /// The same without showing the cursor: where a rectangle is drawn, the pointer leads.
    void selectionDrawn() {
        placeRings();
        notifyAccessibleAttributeChanged(AccessibleAttribute.FOCUS_ITEM);
        setAccessibleText(selected().map(canvas::story).orElse(SAY.of("wall")));
    }

    private void placeRings() {
        if (stale) {
            // the places are those of a layout that is about to be replaced
            return;
        }
        rings.place(canvas.layout(), model, selection, isFocused());
    }
}
