package io.pingwall.monitor;

import io.pingwall.probe.Echo;
import io.pingwall.probe.EchoBatch;
import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Pinger;

import java.net.InetAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Answers on the clock's word: replies at the next [#deliver], losses when their timeout has
/// passed.
final class FakeNetwork implements Pinger {
    static final long ROUND_TRIP = 1_000_000;

    /// How many went out at one moment.
    final List<Integer> batches = new ArrayList<>();

    final Set<InetAddress> silent = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private final Queue<Sent> waiting = new ArrayDeque<>();
    private List<Sent> inFlight = new ArrayList<>();

    private record Sent(Echo echo, long due, long nanos) {}

    FakeNetwork(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void ask(List<Echo> batch) {
        long now = clock.nanos();
        batch.forEach(echo -> waiting.add(new Sent(echo, now, now)));
        send();
    }

    @Override
    public void ask(EchoBatch batch) {
        for (int i = 0; i < batch.size(); i++) {
            waiting.add(new Sent(batch.echo(i), batch.due(i), 0));
        }
        batch.release();
        send();
    }

    /// Sends what is due by now, and not before.
    private void send() {
        long now = clock.nanos();
        int before = inFlight.size();
        for (int left = waiting.size(); left > 0; left--) {
            var next = waiting.remove();
            if (next.due <= now) {
                inFlight.add(new Sent(next.echo, next.due, now));
            } else {
                waiting.add(next);
            }
        }
        if (inFlight.size() > before) {
            batches.add(inFlight.size() - before);
        }
    }

    int inFlight() {
        return inFlight.size();
    }

    void deliver() {
        send();
        var still = new ArrayList<Sent>();
        for (var sent : inFlight) {
            if (!silent.contains(sent.echo.address())) {
                sent.echo.answer().tell(new Outcome.Reply(ROUND_TRIP, 64), sent.due, sent.nanos);
            } else if (clock.nanos() - sent.nanos >= sent.echo.timeoutNanos()) {
                sent.echo.answer().tell(new Outcome.Lost(Loss.TIMEOUT, ""), sent.due, sent.nanos);
            } else {
                still.add(sent);
            }
        }
        inFlight = still;
    }

    @Override
    public Means means() {
        return new Means(Means.Way.RAW, Means.Way.RAW, "");
    }

    @Override
    public void close() {}
}
