package io.pingwall.monitor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Names;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;
import io.pingwall.target.Target;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// The monitor on its own thread and the real clock; waits for what must happen, for no time.
class RunningTest {
    private final BlockingQueue<Update> updates = new LinkedBlockingQueue<>();
    private boolean broken;

    @Test
    void asksAgainAndAgain() throws InterruptedException {
        try (var monitor = monitor()) {
            monitor.start();
            monitor.start();
            var target = Target.of("127.0.0.1", MonitorTest.every(Duration.ofMillis(20)));
            monitor.watch(List.of(target));
            int replies = 0;
            while (replies < 5) {
                // a busy machine may make a beat late, which is told as well
                replies += updates.take().result().outcome() instanceof Outcome.Reply ? 1 : 0;
            }
            assertTrue(monitor.figures().received() >= 5);
        }
    }

    @Test
    void outlivesAPingerThatFails() throws InterruptedException {
        broken = true;
        try (var monitor = monitor()) {
            monitor.watch(
                    List.of(Target.of("127.0.0.1", MonitorTest.every(Duration.ofMillis(20)))));
            monitor.start();
            while (!updates.take().result().outcome().equals(new Outcome.Reply(1, 64))) {
                // until it answers
            }
        }
    }

    private Monitor monitor() {
        var pinger =
                new Pinger() {
                    @Override
                    public void ask(List<Echo> batch) {
                        if (broken) {
                            broken = false;
                            throw new IllegalStateException("once, for the test");
                        }
                        for (var echo : batch) {
                            echo.answer().tell(new Outcome.Reply(1, 64), System.nanoTime());
                        }
                    }

                    @Override
                    public Means means() {
                        return new Means(Means.Way.RAW, Means.Way.RAW, "");
                    }

                    @Override
                    public void close() {}
                };
        return new Monitor(
                new Monitor.Parts(
                        pinger,
                        (_, _, _) -> new Outcome.Reply(1, -1),
                        new Names(),
                        Clock.SYSTEM,
                        List.of(updates::add)),
                Rig::address);
    }
}
