package io.pingwall.monitor;

import io.pingwall.language.Phrases;
import io.pingwall.target.Rates;

import java.net.InetAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// Hands out the times at which packets may go, so that neither this machine nor any one network is
/// asked more often than is polite: a leaky bucket as a schedule, without bursts (the GCRA of ITU-T
/// I.371 with no tolerance). Whoever comes first has the earlier slot.
///
/// Loopback touches no network and is exempt. Any thread.
final class Budget {
    private static final Phrases SAY = Phrases.of(Budget.class);

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final long TIDY_EVERY = Duration.ofSeconds(10).toNanos();

    private Rates rates;
    private final Lane total;
    private final Map<Network, Lane> networks = new HashMap<>();
    private final Map<Network, Double> cuts = new HashMap<>();
    private long tidyAt = Long.MIN_VALUE;

    /// One queue of slots.
    private static final class Lane {
        private double perSecond;
        private long gap;
        private long next = Long.MIN_VALUE;

        /// What it says of its rate, written once: many beats may be left out. Empty until asked.
        private String limit = "";

        Lane(double perSecond) {
            keep(perSecond);
        }

        final void keep(double newPerSecond) {
            perSecond = newPerSecond;
            gap = newPerSecond == 0 ? 0 : Math.round(SECOND / newPerSecond);
            limit = "";
        }

        /// The slot that was given last.
        long latest() {
            return next - gap;
        }

        boolean isLimited() {
            return gap > 0;
        }

        long after(long time) {
            return isLimited() ? Math.max(time, next) : time;
        }
    }

    Budget(Rates rates) {
        this.rates = rates;
        total = new Lane(rates.perSecond());
    }

    /// Takes a slot for one packet.
    ///
    /// @param planned when it would go if there were no budget
    /// @return when it may go: `planned` or later, in the same nanoseconds
    synchronized long reserve(InetAddress address, long planned) {
        if (address.isLoopbackAddress()) {
            return planned;
        }
        tidy(planned);
        var lane = networks.computeIfAbsent(Network.of(address), this::lane);
        long slot = lane.after(total.after(planned));
        // not from the slot: one network's long queue must not hold up the others
        total.next = total.after(planned) + total.gap;
        lane.next = slot + lane.gap;
        return slot;
    }

    private Lane lane(Network network) {
        return new Lane(perSecond(network));
    }

    /// What holds packets to an address up, for a person.
    synchronized String limitOn(InetAddress address) {
        var network = Network.of(address);
        var lane = networks.get(network);
        boolean ownLane = lane != null && (!total.isLimited() || lane.latest() > total.latest());
        if (lane != null && ownLane) {
            if (lane.limit.isEmpty()) {
                lane.limit = SAY.of("network-asked", network.text(), times(lane.perSecond));
            }
            return lane.limit;
        }
        if (total.limit.isEmpty()) {
            total.limit = SAY.of("machine-asks", times(total.perSecond));
        }
        return total.limit;
    }

    private static String times(double perSecond) {
        return String.valueOf(Math.max(1, Math.round(perSecond)));
    }

    /// Holds one network to a rate of its own, which may only be lower.
    synchronized void cut(Network network, double perSecond) {
        cuts.put(network, perSecond);
        keep(network);
    }

    /// Lets a network have the common rate again.
    synchronized void restore(Network network) {
        cuts.remove(network);
        keep(network);
    }

    /// Goes on with other rates, and with empty queues: who waits for a slot asks for a new one.
    ///
    /// @return false where they are the same
    synchronized boolean limit(Rates newRates) {
        if (newRates.equals(rates)) {
            return false;
        }
        rates = newRates;
        total.keep(newRates.perSecond());
        empty();
        return true;
    }

    /// Takes all slots back: who waits for one asks for a new one.
    synchronized void empty() {
        total.next = Long.MIN_VALUE;
        networks.clear();
    }

    private void keep(Network network) {
        var lane = networks.get(network);
        if (lane != null) {
            lane.keep(perSecond(network));
        }
    }

    private double perSecond(Network network) {
        double common = rates.perNetwork();
        double cut = cuts.getOrDefault(network, common);
        return common == 0 ? cut : Math.min(cut, common);
    }

    /// Forgets the lanes of networks that wait for nothing.
    private void tidy(long now) {
        if (now >= tidyAt) {
            networks.values().removeIf(lane -> lane.next <= now);
            tidyAt = now + TIDY_EVERY;
        }
    }

    synchronized int lanes() {
        return networks.size();
    }
}
