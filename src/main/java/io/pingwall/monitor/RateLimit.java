package io.pingwall.monitor;

import java.util.List;

/// A network that answers so many times a second and no more, however often it is asked: its router
/// or firewall limits ICMP, as RFC 1812 (4.3.2.8) and RFC 4443 (2.4 f) ask for.
///
/// @param network such as `10.0.3.0/24`
/// @param perSecond about how many answers a second
public record RateLimit(String network, long perSecond) {
    /// One sentence about some of them, for a person.
    public static String sentence(List<RateLimit> limits) {
        var first = limits.getFirst();
        var others =
                limits.size() == 2
                        ? " and 1 other network"
                        : " and %d other networks".formatted(limits.size() - 1);
        return limits.size() == 1
                ? first.text() + ", so it is asked less often."
                : "%s%s limit how often they answer: their loss follows our own rate, so they are asked less often."
                        .formatted(first.network(), others);
    }

    /// One line for a person.
    public String text() {
        return "%s answers about %d a second: loss follows our own rate"
                .formatted(network, perSecond);
    }
}
