package io.pingwall.monitor;

import io.pingwall.probe.Echo;
import io.pingwall.probe.Means;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Outcome.Loss;
import io.pingwall.probe.Pinger;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Answers on the clock's word: replies at the next [#deliver], losses when their timeout has
/// passed.
final class FakeNetwork implements Pinger {
    static final long ROUND_TRIP = 1_000_000;

    final List<Integer> batches = new ArrayList<>();
    final Set<InetAddress> silent = ConcurrentHashMap.newKeySet();
    private final Clock clock;
    private List<Sent> inFlight = new ArrayList<>();

    private record Sent(Echo echo, long nanos) {}

    FakeNetwork(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void ask(List<Echo> batch) {
        batches.add(batch.size());
        batch.forEach(echo -> inFlight.add(new Sent(echo, clock.nanos())));
    }

    int inFlight() {
        return inFlight.size();
    }

    void deliver() {
        var still = new ArrayList<Sent>();
        for (var sent : inFlight) {
            if (!silent.contains(sent.echo.address())) {
                sent.echo.answer().tell(new Outcome.Reply(ROUND_TRIP, 64), sent.nanos);
            } else if (clock.nanos() - sent.nanos >= sent.echo.timeoutNanos()) {
                sent.echo.answer().tell(new Outcome.Lost(Loss.TIMEOUT, ""), sent.nanos);
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
