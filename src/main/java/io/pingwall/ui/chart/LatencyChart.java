package io.pingwall.ui.chart;

import io.pingwall.history.Past;
import io.pingwall.language.Phrases;
import io.pingwall.target.Target;
import io.pingwall.ui.control.Scheme;

import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Latency of one host or two over time; follows the present until it is moved. Of the JavaFX
/// thread; the past is read elsewhere. Resizable.
public final class LatencyChart extends Region {
    private static final Phrases SAY = Phrases.of(LatencyChart.class);

    /// @param screen the JavaFX thread
    /// @param background where the past is read
    public record Parts(Past past, InstantSource clock, Executor screen, Executor background) {}

    private static final double HEIGHT = 168;
    private static final double RING = 2;

    private final Parts parts;
    private final Canvas canvas = new Canvas();
    private final CanvasPen pen = new CanvasPen(canvas.getGraphicsContext2D());
    private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper(true);
    private final Span span = new Span();
    private final AnimationTimer frames =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    paint();
                }
            };
    private ChartColors colors = ChartColors.LIGHT;
    private List<Curve> curves = List.of();
    private View view = new View(0, 1);
    private Scale scale = Scale.EMPTY;
    private long cross = Picture.NO_CROSS;
    private Consumer<Picture> onPainted = _ -> {};

    public LatencyChart(Parts parts) {
        this.parts = parts;
        getStyleClass().add("latency-chart");
        setId("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp(SAY.of("keys"));
        setMinSize(160, HEIGHT);
        getChildren().add(canvas);
        new ChartInput(this).install();
        lay();
    }

    /// Shows these hosts over each other, from the present on.
    ///
    /// @param targets one or two
    public void show(List<Target> targets) {
        boolean same =
                !curves.isEmpty()
                        && !targets.isEmpty()
                        && curves.getFirst().target().id().equals(targets.getFirst().id());
        var told = new Curve.Parts(parts.past, parts.screen, parts.background, this::read);
        var next = new ArrayList<Curve>();
        for (var target : targets) {
            next.add(
                    curves.stream()
                            .filter(curve -> curve.target().equals(target))
                            .findFirst()
                            .orElseGet(() -> new Curve(told, target)));
        }
        curves = List.copyOf(next);
        setAccessibleText(
                targets.size() == 2
                        ? SAY.of(
                                "latency-of-both",
                                targets.getFirst().name(),
                                targets.getLast().name())
                        : SAY.of(
                                "latency-of",
                                targets.stream().map(Target::name).collect(Collectors.joining())));
        lay();
        if (!same) {
            cross = Picture.NO_CROSS;
            span.forget();
            goLive();
        }
        refresh();
    }

    /// Time has passed, and there may be news; once a second is enough.
    public void refresh() {
        curves.forEach(Curve::age);
        follow();
        repaint();
    }

    public void theme(Scheme scheme) {
        colors = ChartColors.of(scheme);
        repaint();
    }

    /// Whether the right edge is now and stays it.
    public ReadOnlyBooleanProperty liveProperty() {
        return live.getReadOnlyProperty();
    }

    public void goLive() {
        live.set(true);
        follow();
        repaint();
    }

    /// @param factor below 1 shows less time, above 1 more
    public void zoom(double factor) {
        zoom(live.get() ? 1 : 0.5, factor);
    }

    void onPainted(Consumer<Picture> told) {
        onPainted = told;
    }

    void zoom(double share, double factor) {
        boolean wasLive = live.get() && share >= 1;
        move(view.zoom(share, factor, limits()));
        if (wasLive) {
            span.choose(view.length());
            live.set(true);
        }
    }

    /// @param share of the width, positive shows later times
    void pan(double share) {
        move(view.pan(Math.round((double) view.length() * share), limits()));
    }

    /// Moves the cross-hair by columns.
    void step(int columns) {
        if (curves.isEmpty()) {
            return;
        }
        var piece = curves.getFirst().piece();
        int at = picture().read(piece);
        if (at >= 0) {
            int next = Math.clamp(at + columns, piece.first(view), piece.end(view) - 1);
            cross(piece.start(next) + piece.column() / 2);
        }
    }

    void cross(long time) {
        cross = time;
        repaint();
    }

    /// In pixels of this node.
    double share(double x) {
        return frame().share(x - RING);
    }

    long time(double x) {
        return frame().time(x - RING);
    }

    double plotWidth() {
        return frame().plotWidth();
    }

    /// As it is shown now; what it shows at another size is read anew, which may take its time.
    Picture picture() {
        return new Picture(
                frame(),
                curves.stream()
                        .map(curve -> new Picture.Shown(curve.target().name(), curve.piece()))
                        .toList(),
                scale,
                colors,
                ZoneId.systemDefault(),
                now(),
                cross);
    }

    List<Target> targets() {
        return curves.stream().map(Curve::target).toList();
    }

    Parts parts() {
        return parts;
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - 2 * RING);
        double height = Math.max(0, getHeight() - 2 * RING);
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            canvas.relocate(RING, RING);
            repaint();
        }
    }

    private void lay() {
        setPrefHeight(HEIGHT + Math.max(1, curves.size()) * Frame.laneHeight());
        setMinHeight(getPrefHeight());
    }

    private void move(View next) {
        view = next;
        live.set(view.to() >= limits().to());
        repaint();
    }

    private void follow() {
        var limits = limits();
        var before = view;
        view = live.get() ? View.newest(span.length(limits), limits) : view.within(limits);
        if (cross != Picture.NO_CROSS) {
            // it stays under the pointer
            cross += view.from() - before.from();
        }
    }

    private View.Limits limits() {
        return span.limits(curves, now());
    }

    private long now() {
        return Piece.nanos(parts.clock.instant());
    }

    private Frame frame() {
        return new Frame(
                canvas.getWidth(), canvas.getHeight(), 0, Math.max(1, curves.size()), view);
    }

    /// A part of the past has arrived.
    private void read() {
        if (live.get()) {
            follow();
        }
        repaint();
    }

    /// At the next frame, however often it is asked for until then.
    private void repaint() {
        frames.start();
    }

    void paint() {
        var frame = frame();
        if (!frame.hasRoom()) {
            return;
        }
        var limits = limits();
        curves.forEach(curve -> curve.want(view, frame.plotWidth(), limits));
        scale = Scale.of(curves.stream().flatMap(curve -> curve.piece().seen(view)), 4, scale);
        var picture = picture();
        ChartPainter.paint(pen, picture);
        onPainted.accept(picture);
    }
}
