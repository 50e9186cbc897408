package io.pingwall.ui.wallmode;

import io.pingwall.board.WallSettings;
import io.pingwall.health.HostState;
import io.pingwall.history.History;
import io.pingwall.language.Phrases;
import io.pingwall.monitor.Clock;
import io.pingwall.ui.control.Scheme;
import io.pingwall.ui.wall.Palette;
import io.pingwall.ui.wall.Room;
import io.pingwall.ui.wall.WallListener;
import io.pingwall.ui.wall.WallView;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The wall on one monitor: a window without a frame that fills it. Of the JavaFX thread.
final class WallScreen {
    private static final Phrases SAY = Phrases.of(WallScreen.class);

    /// @param leave what Escape and F11 do, after the PIN
    record Parts(
            Watched watched,
            History history,
            InstantSource clock,
            Clock ticks,
            Gate gate,
            Runnable leave) {}

    /// What band and strip leave to the wall is more than half of the screen, at any distance.
    private static final double MOST_TYPE = 1 / 16.0;

    /// No page: whatever comes next is shown anew.
    private static final Page NOTHING = new Page.OfGroup("", -1, 1);

    private static final double MOST_STRIP = 0.2;

    /// On a screen that is too small for its distance, a page of fewer names is worth less than
    /// smaller type.
    private static final int LEAST_NAMES = 12;

    private final Parts parts;
    private final Screen screen;
    private final Stage stage = new Stage(StageStyle.UNDECORATED);
    private final Band band = new Band();
    private final Strip strip = new Strip();
    private final Region countdown = new Region();
    private final Watermark watermark = new Watermark();
    private final PinPad pad;
    private final WallView view;
    private final BorderPane content = new BorderPane();
    private final StackPane root;
    private final Rotation rotation;
    private WallSettings settings;
    private Palette palette = Palette.LIGHT;
    private Page shown = NOTHING;
    private List<HostState> hosts = List.of();
    private Room room = new Room(0, 0, 1, 1);
    private int mostNamed;
    private boolean allNamed;
    private boolean planned;

    WallScreen(Parts parts, Screen screen, WallSettings settings) {
        this.parts = parts;
        this.screen = screen;
        this.settings = settings;
        rotation = new Rotation(settings.page(), parts.ticks().nanos());
        pad = new PinPad(parts.gate());
        view = new WallView(parts.history(), parts.clock(), new WallListener() {});
        view.setId("wall-mode");
        countdown.setId("wall-countdown");
        countdown.setMaxWidth(Region.USE_PREF_SIZE);
        content.setTop(new VBox(band.node(), countdown));
        content.setCenter(view);
        content.setBottom(strip.node());
        content.setPadding(new Insets(Drift.MARGIN));
        root = new StackPane(content, watermark.node(), pad.node());
        var bounds = screen.getBounds();
        var scene = new Scene(root, bounds.getWidth(), bounds.getHeight());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        IdleCursor.hide(scene);
        stage.setScene(scene);
        stage.setTitle(SAY.of("window"));
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setOnCloseRequest(event -> {
            event.consume();
            pad.ask(parts.leave());
        });
        scene.widthProperty().subscribe(this::resize);
        scene.heightProperty().subscribe(this::resize);
        view.heightProperty().subscribe(() -> planned = false);
    }

    void open() {
        stage.show();
        stage.setFullScreen(true);
        stage.toFront();
        stage.requestFocus();
        resize();
    }

    void close() {
        stage.hide();
    }

    void take(WallSettings next) {
        settings = next;
        rotation.each(next.page());
        resize();
    }

    void theme(Scheme scheme) {
        palette = Palette.of(scheme);
        root.setBackground(Background.fill(palette.wall()));
        countdown.setBackground(Background.fill(palette.muted()));
        view.theme(scheme);
        band.theme(palette);
        strip.theme(palette);
        watermark.theme(palette);
    }

    void showTitle(String title) {
        band.showTitle(title);
    }

    void note(String sentence) {
        strip.note(sentence);
    }

    /// The hosts are others than before.
    void retarget() {
        resize();
    }

    void show(List<HostState> changed, List<HostState> fallen, long now) {
        view.show(changed);
        if (!fallen.isEmpty()) {
            plan(now);
            fallen.stream()
                    .limit(Pages.MOST)
                    .flatMap(host -> parts.watched().pageOf(host, rotation.pages()).stream())
                    .distinct()
                    .forEach(page -> rotation.alarm(page, now));
        }
    }

    /// Brings everything up to date that goes with time; some times a second.
    ///
    /// @param old how old the picture is; empty where it can be believed
    void tick(long now, Instant time, Optional<Duration> old) {
        var zone = ZoneId.systemDefault();
        band.showCounts(parts.watched());
        strip.show(parts.watched().changes(), time, zone);
        watermark.show(old);
        plan(now);
        var turn = rotation.at(now);
        showPage(turn);
        band.showTime(time, zone);
        var drift = settings.drift() ? Drift.at(time.getEpochSecond() / 60) : Drift.NONE;
        content.setTranslateX(drift.x());
        content.setTranslateY(drift.y());
    }

    private void resize() {
        var bounds = stage.getScene();
        double type = Math.min(wantedType(), bounds.getHeight() * MOST_TYPE);
        band.size(type, bounds.getWidth() - 2 * Drift.MARGIN, parts.watched().size());
        countdown.setMinHeight(Math.max(2, type * 0.1));
        strip.size(type, bounds.getWidth(), bounds.getHeight() * MOST_STRIP);
        double edge = type * Band.EDGE;
        BorderPane.setMargin(view, new Insets(type * 0.4, edge, type * 0.2, edge));
        watermark.size(bounds.getWidth(), bounds.getHeight());
        pad.size(type * 0.6);
        planned = false;
        shown = NOTHING;
    }

    private double wantedType() {
        return Legibility.typeSize(settings.metres(), Monitors.dpi(screen, settings.inches()));
    }

    private void measure() {
        planned = true;
        shown = NOTHING;
        room =
                new Room(
                                view.getWidth(),
                                view.getHeight(),
                                wantedType() / Room.SMALLEST_TYPE,
                                stage.getRenderScaleX())
                        .forAtLeast(LEAST_NAMES);
        mostNamed = room.mostNamed();
        allNamed = room.names(parts.watched().hosts());
    }

    private void plan(long now) {
        if (!planned && view.getHeight() > 0) {
            measure();
        }
        rotation.pages(
                Pages.of(
                        parts.watched().groups(),
                        allNamed,
                        mostNamed,
                        parts.watched().troubledGroups()),
                now);
    }

    private void showPage(Turn turn) {
        boolean again = !turn.page().equals(shown);
        if (again || turn.page() instanceof Page.Trouble) {
            var next = parts.watched().hosts(turn.page(), mostNamed);
            if (again || !ids(next).equals(ids(hosts))) {
                view.magnify(room.magnificationFor(next));
                view.setTargets(next);
            }
            hosts = next;
        }
        shown = turn.page();
        band.showPage(text(turn), turns(turn));
        double length = (turn.held() ? Rotation.HOLD : settings.page()).toMillis() * 1.0;
        double left = turn.count() == 1 ? 0 : turn.left().toMillis() / length;
        countdown.setPrefWidth(Math.rint(left * content.getWidth()));
        countdown.setBackground(Background.fill(turn.held() ? palette.alarm() : palette.muted()));
    }

    private static List<Object> ids(List<HostState> hosts) {
        return hosts.stream().<Object>map(host -> host.target().id()).toList();
    }

    private String text(Turn turn) {
        var watched = parts.watched();
        if (watched.size() == 0) {
            return SAY.of("no-hosts");
        }
        boolean cut = turn.page() instanceof Page.Trouble && watched.troubled() > hosts.size();
        var title = turn.page().title();
        var text = cut ? SAY.of("part", title, hosts.size(), watched.troubled()) : title;
        return turn.held() ? SAY.of("went-down", text) : text;
    }

    private static String turns(Turn turn) {
        return turn.count() == 1
                ? ""
                : SAY.of(
                        "turn",
                        turn.number(),
                        turn.count(),
                        String.valueOf(turn.left().toSeconds() + 1));
    }

    private void press(KeyEvent event) {
        if (pad.isOpen()) {
            if (event.getCode() == KeyCode.ESCAPE) {
                pad.close();
                event.consume();
            }
            return;
        }
        switch (event.getCode()) {
            case ESCAPE, F11 -> pad.ask(parts.leave());
            case RIGHT, PAGE_DOWN -> pad.ask(() -> leaf(1));
            case LEFT, PAGE_UP -> pad.ask(() -> leaf(-1));
            default -> {}
        }
        event.consume();
    }

    private void leaf(int by) {
        rotation.step(by, parts.ticks().nanos());
    }
}
