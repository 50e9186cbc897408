package io.pingwall.monitor;

import io.pingwall.language.Phrases;
import io.pingwall.target.Rates;
import io.pingwall.target.Target;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How often targets are to be asked by their own settings, held against what a board's budget lets
/// out. Pure.
public final class Demand {
    private static final Phrases SAY = Phrases.of(Demand.class);

    private static final double SECOND = Duration.ofSeconds(1).toNanos();

    private Demand() {}

    /// A sentence where the budget lets out less than the targets ask for; empty where it is
    /// enough. Names count in total only, since their networks are not known here; loopback is
    /// exempt.
    public static Optional<String> shortfall(Rates rates, List<Target> targets) {
        double total = 0;
        var networks = new HashMap<Network, Double>();
        for (var target : targets) {
            double perSecond = SECOND / target.settings().interval().toNanos();
            var address = literal(target.address());
            if (address.isEmpty()) {
                total += perSecond;
            } else if (!address.get().isLoopbackAddress()) {
                total += perSecond;
                networks.merge(Network.of(address.get()), perSecond, Double::sum);
            }
        }
        if (isAbove(total, rates.perSecond())) {
            return Optional.of(SAY.of("board-wants-more", Math.round(total), rates.perSecond()));
        }
        return networks.entrySet().stream()
                .filter(network -> isAbove(network.getValue(), rates.perNetwork()))
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(network ->
                        SAY.of(
                                "network-wants-more",
                                network.getKey().text(),
                                Math.round(network.getValue()),
                                rates.perNetwork()));
    }

    private static boolean isAbove(double wanted, int most) {
        return most > 0 && wanted > most * 1.001;
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address.replaceFirst("%.*", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
