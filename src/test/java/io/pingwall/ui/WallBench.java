package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.monitor.Clock;
import io.pingwall.probe.Outcome;
import io.pingwall.ui.wall.SyntheticWall;
import io.pingwall.ui.wall.WallPictures;
import io.pingwall.ui.wall.WallView;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;

/// Shows a wall whose hosts all change once a second, and prints what that costs the JavaFX thread.
///
/// A program, not a test: `WallBench HOSTS SECONDS [WIDTH HEIGHT]`, with a display, as in
///
/// ```
/// mvn -q test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
///     -Dexec.args="-cp %classpath io.pingwall.ui.WallBench 1000 60"
/// ```
public final class WallBench {
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(5);
    private static final int CHANGES_EVERY_MILLIS = 5;

    private final int hosts;
    private final long length;
    private final SyntheticWall synthetic;
    private final WallView wall;
    private final Pump pump;
    private final Timer network = new Timer("network", true);
    private final Random random = new Random(1);
    private final List<HostState> changed = new ArrayList<>();
    private final FrameTimes frames = new FrameTimes();
    private final FrameTimes work = new FrameTimes();
    private boolean measuring;

    public static void main(String[] args) {
        Platform.startup(() ->
                new WallBench(Integer.parseInt(args[0]), Integer.parseInt(args[1]))
                        .start(
                                new Stage(),
                                args.length > 2 ? Integer.parseInt(args[2]) : 1920,
                                args.length > 3 ? Integer.parseInt(args[3]) : 1080));
    }

    private WallBench(int hosts, int seconds) {
        this.hosts = hosts;
        length = TimeUnit.SECONDS.toNanos(seconds);
        synthetic = new SyntheticWall(hosts, 6);
        wall = new WallView(synthetic, InstantSource.system(), new WallPictures.Quiet());
        pump =
                new Pump(
                        new Pump.Parts(
                                this::drain,
                                states -> timed(() -> wall.show(states)),
                                Platform::runLater,
                                Clock.SYSTEM));
    }

    private void start(Stage stage, int width, int height) {
        stage.setScene(new Scene(new StackPane(wall), width, height));
        long from = System.nanoTime();
        wall.setTargets(synthetic.states());
        stage.show();
        System.out.printf("first layout and paint %.1f ms%n", (System.nanoTime() - from) / 1e6);
        network.scheduleAtFixedRate(
                new Changes(new ArrayList<>(synthetic.states())), 0, CHANGES_EVERY_MILLIS);
        pump.start();
        watchFrames();
    }

    private void timed(Runnable task) {
        long from = System.nanoTime();
        task.run();
        if (measuring) {
            work.add(System.nanoTime() - from);
        }
    }

    private List<HostState> drain() {
        synchronized (changed) {
            var taken = List.copyOf(changed);
            changed.clear();
            return taken;
        }
    }

    /// What became of the hosts since the last time.
    private final class Changes extends TimerTask {
        private final List<HostState> states;
        private final long start = System.nanoTime();
        private long done;

        Changes(List<HostState> states) {
            this.states = states;
        }

        @Override
        public void run() {
            long due = (System.nanoTime() - start) / 1_000_000 * states.size() / 1_000;
            // a machine that can't keep up skips, as the scheduler does
            done = Math.max(done, due - states.size());
            var batch = new ArrayList<HostState>();
            for (; done < due; done++) {
                int i = (int) (done % states.size());
                states.set(i, next(states.get(i)));
                batch.add(states.get(i));
            }
            synchronized (changed) {
                changed.addAll(batch);
            }
        }
    }

    private HostState next(HostState state) {
        double mean = Math.max(50_000, state.statistics().meanNanos());
        Outcome outcome =
                random.nextInt(50) == 0
                        ? new Outcome.Lost(Outcome.Loss.TIMEOUT, "")
                        : new Outcome.Reply((long) (mean * (0.8 + 0.4 * random.nextDouble())), 64);
        return state.after(new Result(Instant.now(), System.nanoTime(), outcome));
    }

    /// The frames are the clock too: they say when the warm-up is over, and when all is.
    private void watchFrames() {
        new AnimationTimer() {
            private long first;
            private long last;

            @Override
            public void handle(long now) {
                if (last == 0) {
                    first = now;
                } else if (measuring) {
                    frames.add(now - last);
                }
                last = now;
                measuring = now - first >= WARM_UP;
                if (now - first >= WARM_UP + length) {
                    stop();
                    end();
                }
            }
        }.start();
    }

    private void end() {
        System.out.printf(
                "%,d hosts: work p50 %s p99 %s longest %s (%d) · frame p50 %s p99 %s"
                        + " longest %s · picture %s old%n",
                hosts,
                work.percentile(0.5),
                work.percentile(0.99),
                work.longest(),
                work.count(),
                frames.percentile(0.5),
                frames.percentile(0.99),
                frames.longest(),
                pump.age());
        network.cancel();
        pump.close();
        Platform.exit();
    }
}
