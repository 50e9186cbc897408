package io.pingwall.monitor;

import io.pingwall.target.Rates;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/// Hosts that are asked in their own rhythm under a budget, over a network that the test makes up.
/// Driven event by event; the same seed gives the same run.
final class PoliteWorld {
    static final long SECOND = 1_000_000_000;
    private static final long ROUND_TRIP = 2_000_000;

    /// Whether what goes to a host at a time is answered.
    interface Answers {
        boolean answers(int host, long time);
    }

    private record Event(long time, long number, Runnable action) {}

    final Budget budget = new Budget(Rates.DEFAULT);
    final RateLimits limits = new RateLimits(budget);

    /// Told of each result: what a host's state would learn.
    final List<Integer> losses = new ArrayList<>();

    int lost;
    int excused;
    int replies;
    boolean everExcused;
    boolean everRecognised;

    private final PriorityQueue<Event> events =
            new PriorityQueue<>(
                    Comparator.comparingLong(Event::time).thenComparingLong(Event::number));
    private final Random random = new Random(7);
    private Answers network;
    private long now;
    private long number;

    PoliteWorld(Answers network) {
        this.network = network;
    }

    void becomes(Answers other) {
        network = other;
    }

    void host(int host, long interval, long timeout) {
        var address = InetAddress.ofLiteral("10.0.3." + host);
        losses.add(0);
        plan(host, address, now + random.nextLong(interval), interval, timeout);
    }

    void hosts(int count) {
        for (int i = 0; i < count; i++) {
            host(i, SECOND, SECOND / 2);
        }
    }

    private void plan(int host, InetAddress address, long due, long interval, long timeout) {
        at(
                due,
                () -> {
                    long slot = budget.reserve(address, due);
                    at(slot, () -> ask(host, address, timeout));
                    long next = due + (slot - due + interval) / interval * interval;
                    at(slot, () -> plan(host, address, next, interval, timeout));
                });
    }

    private void ask(int host, InetAddress address, long timeout) {
        long sent = now;
        boolean replied = network.answers(host, sent);
        at(sent + (replied ? ROUND_TRIP : timeout), () -> tell(host, address, sent, replied));
    }

    private void tell(int host, InetAddress address, long sent, boolean replied) {
        limits.add(address, sent, replied, now);
        boolean isExcused = !replied && limits.excuse(address, sent).isPresent();
        everExcused |= isExcused;
        everRecognised |= !limits.recognised().isEmpty();
        if (replied) {
            replies++;
            losses.set(host, 0);
        } else if (isExcused) {
            excused++;
        } else {
            lost++;
            losses.set(host, losses.get(host) + 1);
        }
    }

    private void at(long time, Runnable action) {
        events.add(new Event(time, number++, action));
    }

    void run(int seconds) {
        long end = now + seconds * SECOND;
        for (var next = events.peek(); next != null && next.time() <= end; next = events.peek()) {
            events.remove();
            now = next.time();
            next.action().run();
        }
        now = end;
    }

    /// Counts from here on.
    void reset() {
        lost = 0;
        excused = 0;
        replies = 0;
    }

    long down() {
        return losses.stream().filter(n -> n >= 3).count();
    }

    /// A router that answers so often a second, with a burst, in the order of asking.
    static Answers tokens(double perSecond, double burst) {
        return new Answers() {
            private double tokens = burst;
            private long last;

            @Override
            public boolean answers(int host, long time) {
                tokens = Math.min(burst, tokens + (time - last) * perSecond / SECOND);
                last = time;
                if (tokens < 1) {
                    return false;
                }
                tokens--;
                return true;
            }
        };
    }

    static Answers lossy(double share, long seed) {
        var random = new Random(seed);
        return (_, _) -> random.nextDouble() >= share;
    }
}
