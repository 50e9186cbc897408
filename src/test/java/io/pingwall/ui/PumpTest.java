package io.pingwall.ui;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;

import io.pingwall.health.HostState;
import io.pingwall.monitor.Clock;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

class PumpTest {
    private static final HostState HOST = Hosts.up("10.0.0.1", 5);

    private final Queue<List<HostState>> drains = new ArrayDeque<>();
    private final List<List<HostState>> shown = new ArrayList<>();
    private long now;

    private final Clock clock =
            new Clock() {
                @Override
                public long nanos() {
                    return now;
                }

                @Override
                public Instant wall() {
                    return Hosts.START;
                }
            };

    private Pump pump(Consumer<List<HostState>> show, Executor screen) {
        return new Pump(
                new Pump.Parts(
                        () -> drains.isEmpty() ? List.of() : drains.remove(), show, screen, clock));
    }

    @Test
    void showsWhatChanged() throws InterruptedException {
        drains.add(List.of(HOST));
        pump(shown::add, Runnable::run).beat();
        assertThat(shown, contains(List.of(HOST)));
    }

    @Test
    void doesNotTroubleTheScreenWhereNothingChanged() throws InterruptedException {
        var pump = pump(shown::add, Runnable::run);
        assertThat(pump.beat(), is(Pump.FRAME));
        assertThat(shown, is(empty()));
    }

    @Test
    void whatChangesAtOnceOnALargeBoardIsShownInPortions() throws InterruptedException {
        var all = Collections.nCopies(10_000, HOST);
        drains.add(all);
        var pump =
                pump(
                        states -> {
                            shown.add(List.copyOf(states));
                            now += states.size() * 2_000L;
                        },
                        Runnable::run);
        var rests = new ArrayList<Duration>();
        for (int beats = 0; shown.stream().mapToInt(List::size).sum() < all.size(); beats++) {
            assertThat(beats < 100, is(true));
            rests.add(pump.beat());
        }

        // three milliseconds are enough for 1,500 of these
        assertThat(shown.stream().mapToInt(List::size).max().orElse(0), is(1_500));
        assertThat(rests.getFirst(), is(Pump.PORTION.minusMillis(2)));
        assertThat(drains, is(empty()));
    }

    @Test
    void thePictureIsCompleteOnlyWithItsLastPortion() throws InterruptedException {
        drains.add(Collections.nCopies(1_500, HOST));
        var pump = pump(_ -> now += 1_000_000, Runnable::run);
        now += 50_000_000;
        pump.beat();
        assertThat(pump.age(), is(Duration.ofMillis(51)));
        pump.beat();
        assertThat(pump.age(), is(Duration.ofMillis(2)));
    }

    @Test
    void restsAsLongAsTheFrameTook() throws InterruptedException {
        drains.add(List.of(HOST));
        var pump = pump(_ -> now += 80_000_000, Runnable::run);
        assertThat(pump.beat(), is(Duration.ofMillis(80)));
        assertThat(pump.times().longest(), is(Duration.ofMillis(80)));
    }

    @Test
    void aQuickFrameIsFollowedByTheRestOfItsTime() throws InterruptedException {
        drains.add(List.of(HOST));
        assertThat(pump(_ -> now += 3_000_000, Runnable::run).beat(), is(Duration.ofMillis(30)));
    }

    @Test
    void thePictureAgesUntilItIsShown() throws InterruptedException {
        var pump = pump(shown::add, Runnable::run);
        now += 5_000_000_000L;
        assertThat(pump.age(), is(Duration.ofSeconds(5)));
        pump.beat();
        assertThat(pump.age(), is(Duration.ZERO));
        assertThat(pump.sinceChange(), is(Duration.ofSeconds(5)));
        drains.add(List.of(HOST));
        pump.beat();
        assertThat(pump.sinceChange(), is(Duration.ZERO));
    }

    @Test
    void goesOnWhereShowingFails() throws InterruptedException {
        Logger.getLogger(Pump.class.getName()).setLevel(Level.OFF);
        drains.add(List.of(HOST));
        drains.add(List.of(HOST));
        var broken =
                pump(
                        states -> {
                            shown.add(states);
                            throw new IllegalStateException("broken tile");
                        },
                        Runnable::run);
        broken.beat();
        broken.beat();
        assertThat(shown.size(), is(2));
    }

    @Test
    void neverHasTwoTasksUnderWay() throws InterruptedException {
        var tasks = new SynchronousQueue<Runnable>();
        var drained = new ArrayList<Integer>();
        var second = new CountDownLatch(1);
        var pump =
                new Pump(
                        new Pump.Parts(
                                () -> {
                                    synchronized (drained) {
                                        drained.add(drained.size());
                                        if (drained.size() == 2) {
                                            second.countDown();
                                        }
                                    }
                                    return List.of(HOST);
                                },
                                shown::add,
                                task -> hand(tasks, task),
                                Clock.SYSTEM));
        pump.start();
        var task = tasks.take();
        synchronized (drained) {
            assertThat(drained.size(), is(1));
        }
        task.run();
        second.await();
        tasks.take().run();
        pump.close();
        assertThat(shown.size(), is(2));
        assertThat(pump.times().count(), greaterThanOrEqualTo(1L));
    }

    private static void hand(SynchronousQueue<Runnable> tasks, Runnable task) {
        try {
            tasks.put(task);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
