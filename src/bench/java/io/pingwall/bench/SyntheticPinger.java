package io.pingwall.bench;

import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Pinger;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Answers every echo by chance, when it is due, and sends nothing: each host near a round trip of
/// its own, never twice the same, one in fifty lost.
public final class SyntheticPinger implements Pinger {
    private static final long NEAR = 100_000;

    private final BlockingQueue<List<Asked>> queue = new LinkedBlockingQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Random random = new Random(1);
    private final Means means;
    private final Thread thread;

    private record Asked(Echo echo, long due) {}

    public SyntheticPinger(Means means) {
        this.means = means;
        thread = Thread.ofPlatform().name("synthetic").daemon().start(this::run);
    }

    @Override
    public void ask(List<Echo> batch) {
        long now = System.nanoTime();
        queue.add(batch.stream().map(echo -> new Asked(echo, now)).toList());
    }

    @Override
    public void ask(EchoBatch batch) {
        var asked = new ArrayList<Asked>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            asked.add(new Asked(batch.echo(i), batch.due(i)));
        }
        batch.release();
        queue.add(asked);
    }

    private void run() {
        try {
            while (!closed.get()) {
                queue.take().forEach(this::answer);
            }
        } catch (InterruptedException _) {
            // told to stop
        }
    }

    private void answer(Asked asked) {
        for (long left = asked.due - System.nanoTime();
                left > NEAR && !closed.get();
                left = asked.due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        answers.incrementAndGet();
        asked.echo.answer().tell(outcome(asked.echo), asked.due, System.nanoTime());
    }

    private Outcome outcome(Echo echo) {
        if (random.nextInt(50) == 0) {
            return new Outcome.Lost(Outcome.Loss.TIMEOUT, "");
        }
        // between half a millisecond and 70
        double own = 0.5 * Math.exp((echo.low() * 31 & 0xff) / 51.5);
        return new Outcome.Reply((long) (own * (0.8 + 0.4 * random.nextDouble()) * 1e6), 64);
    }

    /// How many there were.
    long answers() {
        return answers.get();
    }

    @Override
    public Means means() {
        return means;
    }

    @Override
    public void close() {
        closed.set(true);
        thread.interrupt();
    }
}
