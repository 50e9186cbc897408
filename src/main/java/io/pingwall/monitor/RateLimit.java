package io.pingwall.monitor;

import io.pingwall.language.Phrases;

import java.util.List;

/// A network that answers so many times a second and no more, however often it is asked: its router
/// or firewall limits ICMP, as RFC 1812 (4.3.2.8) and RFC 4443 (2.4 f) ask for.
///
/// @param network such as `10.0.3.0/24`
/// @param perSecond about how many answers a second
public record RateLimit(String network, long perSecond) {
    private static final Phrases SAY = Phrases.of(RateLimit.class);

    /// One sentence about some of them, for a person.
    public static String sentence(List<RateLimit> limits) {
        var first = limits.getFirst();
        return limits.size() == 1
                ? SAY.of("asked-less-often", first.network(), String.valueOf(first.perSecond()))
                : SAY.of("networks-limit", first.network(), limits.size() - 1);
    }

    /// One line for a person.
    public String text() {
        return SAY.of("network-limits", network, String.valueOf(perSecond));
    }
}
