package io.pingwall.command;

import io.pingwall.command.Services.Usage;
import io.pingwall.command.WatchCommand.Watched;
import io.pingwall.command.screen.LiveWall;
import io.pingwall.command.screen.Picture;
import io.pingwall.command.screen.Screen;
import io.pingwall.health.Status;
import io.pingwall.monitor.Monitor;
import io.pingwall.monitor.RateLimit;
import io.pingwall.monitor.Update;
import io.pingwall.target.Target;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/// One run of the monitor without the window, from start to summary.
final class Session {
    /// Changes that wait to be printed; what a stopped terminal can't take beyond that is counted.
    private static final int WAITING = 100_000;

    private final Services services;
    private final Console console;
    private final Watched watched;
    private final boolean pingProgram;
    private final ChangeWriter writer;
    private final ArrayBlockingQueue<Update> changes = new ArrayBlockingQueue<>(WAITING);
    private final AtomicLong unprinted = new AtomicLong();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final AtomicBoolean paused = new AtomicBoolean();
    private List<RateLimit> printed = List.of();

    Session(
            Services services,
            Console console,
            Watched watched,
            boolean pingProgram,
            boolean json) {
        this.services = services;
        this.console = console;
        this.watched = watched;
        this.pingProgram = pingProgram;
        this.writer = new ChangeWriter(console, services.zone(), json);
    }

    /// Watches until told to end.
    ///
    /// @param length null for as long as nobody ends it
    int run(@Nullable Duration length, boolean drawn) throws InterruptedException {
        try (var _ = services.interrupts().during(ended::countDown);
                var screen = drawn ? services.screens().get().orElse(null) : null;
                var open = open(screen == null)) {
            var monitor = open.monitor();
            if (!monitor.means().canPing() && watched.pings()) {
                throw new Refusal(ExitCode.NO_RIGHT_TO_PING, NoRight.sentence(monitor.means()));
            }
            var used = services.usage().get();
            long start = services.clock().nanos();
            monitor.limit(watched.rates());
            monitor.watch(watched.targets());
            monitor.start();
            long most = length == null ? Long.MAX_VALUE : length.toNanos();
            if (screen == null) {
                print(monitor, start, most);
            } else {
                draw(screen, monitor, most);
            }
            var took = Duration.ofNanos(services.clock().nanos() - start);
            writer.write(summary(monitor, took, used));
        }
        return ExitCode.OK;
    }

    private Services.Watching open(boolean printed) {
        return services.watching().open(pingProgram, printed ? List.of(this::take) : List.of());
    }

    private Summary summary(Monitor monitor, Duration took, Usage used) {
        return new Summary(
                watched.targets().size(),
                took,
                monitor.figures(),
                monitor.rateLimits(),
                used,
                services.usage().get(),
                unprinted.get());
    }

    /// A change of state; and once, why nothing can be said of a host that was never asked.
    private static boolean isNews(Update update) {
        var before = update.before();
        var after = update.after();
        int patience = after.target().settings().thresholds().lossesToDown();
        return before.status() != after.status()
                || (after.status() == Status.UNKNOWN
                        && before.unaskedStreak() < patience
                        && after.unaskedStreak() >= patience);
    }

    private void take(Update update) {
        if (isNews(update) && !changes.offer(update)) {
            unprinted.incrementAndGet();
        }
    }

    private void print(Monitor monitor, long start, long most) throws InterruptedException {
        while (ended.getCount() > 0) {
            long left = most - (services.clock().nanos() - start);
            if (left <= 0) {
                break;
            }
            var change = changes.poll(Math.min(left, 100_000_000), TimeUnit.NANOSECONDS);
            if (change != null) {
                writer.write(change);
                printWaiting();
            }
            printNew(monitor.rateLimits());
        }
        printWaiting();
    }

    private void printNew(List<RateLimit> limits) {
        limits.stream().filter(limit -> !printed.contains(limit)).forEach(writer::write);
        printed = limits;
    }

    private void printWaiting() {
        for (var change = changes.poll(); change != null; change = changes.poll()) {
            writer.write(change);
        }
        console.out().flush();
    }

    /// Draws on a thread of its own, for a terminal may take its time.
    private void draw(Screen screen, Monitor monitor, long most) throws InterruptedException {
        var wall =
                new LiveWall(
                        screen,
                        () -> picture(monitor),
                        new LiveWall.Keys() {
                            @Override
                            public void leave() {
                                ended.countDown();
                            }

                            @Override
                            public void pause() {
                                turn(monitor);
                            }
                        },
                        () -> ended.getCount() == 0);
        var thread = Thread.ofPlatform().name("wall").daemon().start(wall::run);
        boolean _ = ended.await(most, TimeUnit.NANOSECONDS);
        ended.countDown();
        thread.join(Duration.ofSeconds(1));
        screen.close();
    }

    private Picture picture(Monitor monitor) {
        return new Picture(
                watched.title(),
                monitor.states(),
                monitor.figures(),
                paused.get(),
                services.clock().wall(),
                services.zone());
    }

    private void turn(Monitor monitor) {
        var ids = watched.targets().stream().map(Target::id).toList();
        if (paused.compareAndSet(false, true)) {
            monitor.pause(ids);
        } else {
            paused.set(false);
            monitor.resume(ids);
        }
    }
}
