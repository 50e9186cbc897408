package io.pingwall.monitor;

import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

/// Weighs what a network answered at a lower rate against what its hosts answered before: are the
/// hosts that are silent dead, or is it the rate?
///
/// Each host is held against its own past, so that a few silent hosts that are asked often can't
/// pass for a limit. Not thread-safe.
final class Evidence {
    /// How many asks' worth the network's share counts in what is expected of one host.
    private static final double PRIOR = 4;

    private static final double SURE = 0.98;

    private final Map<InetAddress, Counts> hosts = new HashMap<>();
    private int askedBefore;
    private int answeredBefore;
    private int asked;
    private int answered;

    private static final class Counts {
        private int askedBefore;
        private int answeredBefore;
        private int asked;
        private int answered;
    }

    void before(InetAddress address, boolean replied) {
        var counts = hosts.computeIfAbsent(address, _ -> new Counts());
        counts.askedBefore++;
        counts.answeredBefore += replied ? 1 : 0;
        askedBefore++;
        answeredBefore += replied ? 1 : 0;
    }

    void now(InetAddress address, boolean replied) {
        var counts = hosts.computeIfAbsent(address, _ -> new Counts());
        counts.asked++;
        counts.answered += replied ? 1 : 0;
        asked++;
        answered += replied ? 1 : 0;
    }

    int asked() {
        return asked;
    }

    int answered() {
        return answered;
    }

    /// The logarithm of how much more likely a limit makes what was seen than hosts that answer as
    /// before (Wald's sequential probability ratio test, 1945).
    ///
    /// @param limited the share of answers if as many come as before
    double forLimit(double limited) {
        double share = askedBefore == 0 ? 0 : (double) answeredBefore / askedBefore;
        double sum = 0;
        double p = clamp(limited);
        for (var host : hosts.values()) {
            double own = clamp((host.answeredBefore + PRIOR * share) / (host.askedBefore + PRIOR));
            sum += host.answered * Math.log(p / own);
            sum += (host.asked - host.answered) * Math.log((1 - p) / (1 - own));
        }
        return sum;
    }

    void forget() {
        hosts.clear();
        askedBefore = 0;
        answeredBefore = 0;
        asked = 0;
        answered = 0;
    }

    private static double clamp(double share) {
        return Math.clamp(share, 1 - SURE, SURE);
    }
}
