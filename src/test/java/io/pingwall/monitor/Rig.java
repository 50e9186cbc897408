package io.pingwall.monitor;

import io.pingwall.health.HostState;
import io.pingwall.history.RecentHistory;
import io.pingwall.probe.Names;
import io.pingwall.probe.Outcome;
import io.pingwall.probe.Probe;
import io.pingwall.probe.Resolution;
import io.pingwall.target.Settings;
import io.pingwall.target.Target;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A monitor whose clock, network and beats are the test's.
final class Rig {
    static final Duration TICK = Duration.ofMillis(1);

    final DrivenClock clock = new DrivenClock();
    final FakeNetwork network = new FakeNetwork(clock);
    final RecentHistory history = new RecentHistory(clock);
    final List<Update> updates = new ArrayList<>();
    final Monitor monitor;

    Rig() {
        this(Rig::address, (_, _, _) -> new Outcome.Reply(FakeNetwork.ROUND_TRIP, -1));
    }

    Rig(Function<String, Resolution> names, Probe connect) {
        var parts =
                new Monitor.Parts(
                        network, connect, new Names(), clock, List.of(history, updates::add));
        monitor = new Monitor(parts, names);
    }

    static Resolution address(String literal) {
        try {
            return new Resolution.Known(InetAddress.ofLiteral(literal));
        } catch (IllegalArgumentException e) {
            return new Resolution.Failed("no such name");
        }
    }

    static List<Target> loopback(int count) {
        return loopback(count, Settings.DEFAULT);
    }

    static List<Target> loopback(int count, Settings settings) {
        return IntStream.range(0, count)
                .mapToObj(i -> Target.of("127.1." + i / 256 + "." + i % 256, settings))
                .toList();
    }

    /// Runs beat for beat.
    void run(Duration time) {
        run(time, TICK);
    }

    void run(Duration time, Duration tick) {
        for (long left = time.dividedBy(tick); left > 0; left--) {
            clock.pass(tick);
            monitor.beat();
            network.deliver();
        }
    }

    void silence(Target target) throws UnknownHostException {
        network.silent.add(InetAddress.ofLiteral(target.address()));
    }

    void speak(Target target) throws UnknownHostException {
        network.silent.remove(InetAddress.ofLiteral(target.address()));
    }

    HostState state(Target target) {
        return monitor.state(target.id()).orElseThrow();
    }
}
