package io.pingwall.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.history.Past;
import io.pingwall.history.Samples;
import io.pingwall.history.Spread;
import io.pingwall.history.Spreads;
import io.pingwall.history.Turn;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;

import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.LongStream;

class LatencyChartTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final long SECOND = 1_000_000_000L;
    private static final int HOUR = 3600;
    private static final int DAY = 24 * HOUR;
    private static final Target HOST = Target.of("10.0.0.1", Settings.DEFAULT);
    private static final Target OTHER = Target.of("10.0.0.2", Settings.DEFAULT);

    private Instant now = NOW;
    private final LatencyChart chart =
            new LatencyChart(
                    new LatencyChart.Parts(new Day(), () -> now, Runnable::run, Runnable::run));

    /// A beat a second for a day.
    private static final class Day implements Past {
        private final Samples samples =
                Samples.of(
                        LongStream.range(0, DAY).map(i -> 1_000_000 + i).toArray(),
                        Duration.ofSeconds(1),
                        Duration.ZERO);

        @Override
        public Optional<Instant> oldest(TargetId id) {
            return Optional.of(NOW.minusSeconds(DAY));
        }

        @Override
        public List<Spread> spreads(TargetId id, Instant from, Instant to, int columns) {
            return Spreads.of(samples, NOW, from, to, columns);
        }

        @Override
        public List<Turn> turns(TargetId id) {
            return List.of();
        }
    }

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void open() {
        act(() -> {
            var root = new StackPane(chart);
            var scene = new Scene(root, 400, 300);
            root.resize(scene.getWidth(), scene.getHeight());
            root.layout();
            chart.show(List.of(HOST));
            read();
        });
    }

    /// What a frame asks for, without waiting for one.
    private void read() {
        chart.paint();
        chart.refresh();
    }

    private static void act(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void key(KeyCode code) {
        act(() ->
                chart.fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
    }

    private void mouse(EventType<MouseEvent> type, double x, int clicks) {
        act(() ->
                chart.fireEvent(
                        new MouseEvent(
                                type,
                                x,
                                60,
                                x,
                                60,
                                MouseButton.PRIMARY,
                                clicks,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                false,
                                null)));
    }

    private View view() {
        return chart.picture().frame().view();
    }

    private long secondsBack() {
        return (Piece.nanos(now) - view().to()) / SECOND;
    }

    private long seconds() {
        return view().length() / SECOND;
    }

    @Test
    void showsTheLastHourAndFollowsThePresent() {
        assertEquals(HOUR, seconds());
        now = NOW.plusSeconds(10);
        act(chart::refresh);
        assertEquals(0, secondsBack());
        assertTrue(chart.liveProperty().get());
    }

    @Test
    void keysPanZoomAndReturn() {
        key(KeyCode.LEFT);
        assertEquals(HOUR / 10, secondsBack());
        assertFalse(chart.liveProperty().get());
        key(KeyCode.RIGHT);
        assertEquals(0, secondsBack());
        assertTrue(chart.liveProperty().get());
        key(KeyCode.DOWN);
        assertEquals(HOUR * 5 / 4, seconds());
        key(KeyCode.UP);
        assertEquals(HOUR, seconds());
        key(KeyCode.LEFT);
        key(KeyCode.HOME);
        assertTrue(chart.liveProperty().get());
        assertEquals(0, secondsBack());
    }

    @Test
    void theWheelZoomsAroundThePointer() {
        double middle = 27 + 400.0 / 2;
        long before = chart.time(middle);
        act(() ->
                chart.fireEvent(
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                middle,
                                60,
                                middle,
                                60,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                0,
                                40,
                                0,
                                40,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.NONE,
                                0,
                                0,
                                null)));
        assertEquals(HOUR * 4 / 5, seconds());
        assertEquals((double) before, (double) chart.time(middle), 2.0 * SECOND);
    }

    @Test
    void draggingPansAndADoubleClickReturns() {
        mouse(MouseEvent.MOUSE_PRESSED, 100, 1);
        mouse(MouseEvent.MOUSE_DRAGGED, 100 + chart.plotWidth() / 4, 1);
        mouse(MouseEvent.MOUSE_RELEASED, 100 + chart.plotWidth() / 4, 1);
        assertEquals(HOUR / 4, secondsBack());
        mouse(MouseEvent.MOUSE_CLICKED, 200, 2);
        assertEquals(0, secondsBack());
    }

    @Test
    void goesNoFurtherThanThePastGoes() {
        act(() -> chart.zoom(1000));
        assertEquals(DAY, seconds());
        for (int i = 0; i < 20; i++) {
            key(KeyCode.LEFT);
        }
        assertEquals(DAY, seconds());
        act(() -> chart.zoom(0.0001));
        assertEquals(10, seconds());
    }

    @Test
    void theCrossHairReadsTheColumnUnderIt() {
        act(this::read);
        mouse(MouseEvent.MOUSE_MOVED, 200, 0);
        var picture = chart.picture();
        var piece = picture.curves().getFirst().piece();
        int at = picture.read(piece);
        assertTrue(piece.start(at) <= chart.time(200) && chart.time(200) < piece.start(at + 1));
        mouse(MouseEvent.MOUSE_EXITED, 200, 0);
        assertEquals(Picture.NO_CROSS, chart.picture().cross());
    }

    @Test
    void anotherHostMayLieOverIt() {
        key(KeyCode.LEFT);
        act(() -> chart.show(List.of(HOST, OTHER)));
        assertEquals(2, chart.picture().curves().size());
        assertEquals(HOUR / 10, secondsBack());
        act(() -> chart.show(List.of(OTHER)));
        assertEquals(0, secondsBack());
    }

    @Test
    void isDrawnAnewForAPage() {
        var files = new ArrayList<byte[]>();
        act(() -> {
            ChartImage.of(chart, ChartImage.Format.PNG, files::add);
            ChartImage.of(chart, ChartImage.Format.SVG, files::add);
        });
        assertEquals((byte) 'P', files.getFirst()[1]);
        assertTrue(new String(files.getLast(), StandardCharsets.UTF_8).startsWith("<?xml"));
    }
}
