package io.pingwall.monitor;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Recognises networks that limit how often they answer pings, and keeps the budget below their
/// limits; see [Suspicion]. Times are of the monotonic clock. Any thread.
final class RateLimits {
    private static final long IDLE = Duration.ofMinutes(2).toNanos();

    private final Budget budget;
    private final Map<Network, Suspicion> networks = new HashMap<>();
    private long turned = Long.MIN_VALUE;

    /// @param budget where networks under suspicion are cut
    RateLimits(Budget budget) {
        this.budget = budget;
    }

    /// Takes the result of one ping: a reply, or a loss of which nobody said why.
    synchronized void add(InetAddress address, long sent, boolean replied, long now) {
        if (!address.isLoopbackAddress()) {
            networks.computeIfAbsent(
                            Network.of(address), network -> new Suspicion(network, budget, sent))
                    .add(address, sent, replied, now);
        }
        turn(now);
    }

    /// Judges what is over by now.
    private void turn(long now) {
        long second = Seconds.of(now);
        if (second > turned) {
            turned = second;
            networks.values().forEach(network -> network.turn(now));
            networks.values().removeIf(network -> isOver(network, now - IDLE));
        }
    }

    private static boolean isOver(Suspicion network, long time) {
        boolean over = network.isIdleSince(time);
        if (over) {
            network.forget();
        }
        return over;
    }

    /// Why a loss of what was sent then says nothing about its host; empty where it does.
    synchronized Optional<String> excuse(InetAddress address, long sent) {
        var network = networks.get(Network.of(address));
        return network != null && network.excuses(sent)
                ? Optional.of(network.text())
                : Optional.empty();
    }

    /// The limit of this address's network, where one is recognised.
    synchronized Optional<RateLimit> limitOn(InetAddress address) {
        var network = networks.get(Network.of(address));
        return network == null ? Optional.empty() : network.limit();
    }

    /// What is recognised now, in the order of the networks.
    synchronized List<RateLimit> recognised() {
        return networks.values().stream()
                .flatMap(network -> network.limit().stream())
                .sorted((a, b) -> a.network().compareTo(b.network()))
                .toList();
    }
}
