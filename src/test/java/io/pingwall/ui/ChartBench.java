package io.pingwall.ui;

import io.pingwall.history.Past;
import io.pingwall.history.Samples;
import io.pingwall.history.Spread;
import io.pingwall.history.Spreads;
import io.pingwall.history.Turn;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;
import io.pingwall.target.TargetId;
import io.pingwall.ui.chart.LatencyChart;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Drags a chart over a day of samples, one a second, and prints what a frame costs the JavaFX
/// thread.
///
/// A program, not a test: `ChartBench HOURS SECONDS [WIDTH HEIGHT [HOSTS]]`, with a display, where
/// HOURS is how much of the day is in sight, as in
///
/// ```
/// mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
///     -Dexec.args="-cp %classpath io.pingwall.ui.ChartBench 6 20"
/// ```
public final class ChartBench {
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(5);
    private static final int DAY = 86_400;
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final double PIXELS_A_FRAME = 6;
    private static final double LEFT = 80;

    private final long length;
    private final double hours;
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final LatencyChart chart;
    private final FrameTimes frames = new FrameTimes();
    private final FrameTimes work = new FrameTimes();
    private final FrameTimes cpu = new FrameTimes();
    private final FrameTimes reading = new FrameTimes();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long begun;
    private long begunCpu;
    private double x = LEFT;
    private int direction = 1;
    private boolean measuring;

    public static void main(String[] args) {
        Platform.startup(() ->
                new ChartBench(Double.parseDouble(args[0]), Integer.parseInt(args[1]))
                        .start(
                                args.length > 2 ? Integer.parseInt(args[2]) : 368,
                                args.length > 3 ? Integer.parseInt(args[3]) : 240,
                                args.length > 4 ? Integer.parseInt(args[4]) : 1));
    }

    private ChartBench(double hours, int seconds) {
        this.hours = hours;
        length = TimeUnit.SECONDS.toNanos(seconds);
        chart =
                new LatencyChart(
                        new LatencyChart.Parts(
                                new Day(), () -> NOW, Platform::runLater, background));
    }

    private void start(int width, int height, int hosts) {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(chart), width, height));
        var targets =
                List.of(
                        Target.of("10.0.0.1", Settings.DEFAULT),
                        Target.of("10.0.0.2", Settings.DEFAULT));
        stage.show();
        chart.show(targets.subList(0, hosts));
        stage.getScene().addPostLayoutPulseListener(this::endOfWork);
        watchFrames();
    }

    private void endOfWork() {
        if (measuring) {
            work.add(System.nanoTime() - begun);
            cpu.add(threads.getCurrentThreadCpuTime() - begunCpu);
        }
    }

    /// The frames are the clock too: they say when the warm-up is over, and when all is.
    private void watchFrames() {
        new AnimationTimer() {
            private long first;
            private long last;
            private boolean zoomed;

            @Override
            public void handle(long now) {
                begun = System.nanoTime();
                begunCpu = threads.getCurrentThreadCpuTime();
                if (last == 0) {
                    first = now;
                } else if (measuring) {
                    frames.add(now - last);
                }
                last = now;
                if (!zoomed && now - first > WARM_UP / 5) {
                    zoomed = true;
                    chart.zoom(hours);
                    mouse(MouseEvent.MOUSE_PRESSED);
                }
                measuring = now - first >= WARM_UP;
                if (zoomed) {
                    drag();
                }
                if (now - first >= WARM_UP + length) {
                    stop();
                    end();
                }
            }
        }.start();
    }

    /// To and fro over ten widths of the chart.
    private void drag() {
        x += direction * PIXELS_A_FRAME;
        if (x > LEFT + 10 * chart.getWidth() || x < LEFT) {
            direction = -direction;
        }
        mouse(MouseEvent.MOUSE_DRAGGED);
    }

    private void mouse(EventType<MouseEvent> type) {
        chart.fireEvent(
                new MouseEvent(
                        type,
                        x,
                        60,
                        x,
                        60,
                        MouseButton.PRIMARY,
                        1,
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
                        null));
    }

    private void end() {
        System.out.printf("%.1f h of a day in %.0f px%n", hours, chart.getWidth());
        print("work on the JavaFX thread", work);
        print("  of that its CPU time", cpu);
        print("frame to frame", frames);
        print("reading, elsewhere", reading);
        background.shutdownNow();
        Platform.exit();
    }

    private static void print(String what, FrameTimes times) {
        System.out.printf(
                "%-26s p50 %6.2f ms · p99 %6.2f ms · longest %6.2f ms (%d)%n",
                what,
                times.percentile(0.5).toNanos() / 1e6,
                times.percentile(0.99).toNanos() / 1e6,
                times.longest().toNanos() / 1e6,
                times.count());
    }

    /// Latency that wanders, a spike now and then, a loss in two hundred, an outage at noon.
    private final class Day implements Past {
        private final Samples samples = Samples.of(values(), Duration.ofSeconds(1), Duration.ZERO);

        private static long[] values() {
            var random = new Random(1);
            var values = new long[DAY];
            double level = 20e6;
            for (int i = 0; i < DAY; i++) {
                level = Math.clamp(level * (1 + random.nextGaussian() * 0.01), 5e6, 80e6);
                boolean outage = i > DAY / 2 && i < DAY / 2 + 600;
                double spike = random.nextInt(400) == 0 ? 3 : 1;
                values[i] =
                        outage || random.nextInt(200) == 0
                                ? -1
                                : (long)
                                        (level * spike * (1 + Math.abs(random.nextGaussian()) / 8));
            }
            return values;
        }

        @Override
        public Optional<Instant> oldest(TargetId id) {
            return Optional.of(NOW.minusSeconds(DAY - 1));
        }

        @Override
        public List<Spread> spreads(TargetId id, Instant from, Instant to, int columns) {
            long start = System.nanoTime();
            var cut = Spreads.of(samples, NOW, from, to, columns);
            reading.add(System.nanoTime() - start);
            return cut;
        }

        @Override
        public List<Turn> turns(TargetId id) {
            return List.of();
        }
    }
}
