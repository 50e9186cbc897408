package io.pingwall.ui;

import io.pingwall.health.HostState;
import io.pingwall.health.Result;
import io.pingwall.monitor.Clock;
import io.pingwall.probe.Outcome;
import io.pingwall.ui.wall.SyntheticWall;
import io.pingwall.ui.wall.WallPictures;
import io.pingwall.ui.wall.WallView;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/// Shows a wall whose hosts all change once a second, and prints what that costs the JavaFX thread.
///
/// `WallBench HOSTS SECONDS [WIDTH HEIGHT]`
public final class WallBench extends Application {
    private static final int WARM_UP_SECONDS = 5;

    private final Random random = new Random(1);
    private final List<HostState> changed = new ArrayList<>();
    private final FrameTimes frames = new FrameTimes();
    private final FrameTimes work = new FrameTimes();
    private long lastFrame;
    private boolean measuring;

    @Override
    public void start(Stage stage) {
        var args = getParameters().getRaw();
        int hosts = Integer.parseInt(args.get(0));
        int seconds = Integer.parseInt(args.get(1));
        int width = args.size() > 2 ? Integer.parseInt(args.get(2)) : 1920;
        int height = args.size() > 3 ? Integer.parseInt(args.get(3)) : 1080;
        var synthetic = new SyntheticWall(hosts, 6);
        var wall = new WallView(synthetic, InstantSource.system(), new WallPictures.Quiet());
        stage.setScene(new Scene(new StackPane(wall), width, height));
        long from = System.nanoTime();
        wall.setTargets(synthetic.states());
        stage.show();
        System.out.printf("first layout and paint %.1f ms%n", (System.nanoTime() - from) / 1e6);
        var pump =
                new Pump(
                        new Pump.Parts(
                                this::drain,
                                states -> timed(() -> wall.show(states)),
                                Platform::runLater,
                                Clock.SYSTEM));
        Thread.ofPlatform().daemon().start(() -> live(new ArrayList<>(synthetic.states())));
        pump.start();
        watchFrames();
        Thread.ofVirtual().start(() -> stopAfter(seconds, hosts, pump));
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

    private void live(List<HostState> states) {
        long start = System.nanoTime();
        long done = 0;
        while (!Thread.currentThread().isInterrupted()) {
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
            LockSupport.parkNanos(5_000_000);
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

    private void watchFrames() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (measuring && lastFrame != 0) {
                    frames.add(now - lastFrame);
                }
                lastFrame = now;
            }
        }.start();
    }

    private void stopAfter(int seconds, int hosts, Pump pump) {
        try {
            Thread.sleep(WARM_UP_SECONDS * 1_000L);
            Platform.runLater(() -> measuring = true);
            Thread.sleep(seconds * 1_000L);
        } catch (InterruptedException _) {
            // print what there is
        }
        Platform.runLater(() -> {
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
            pump.close();
            Platform.exit();
        });
    }
}
