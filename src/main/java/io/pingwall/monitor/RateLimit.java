package io.pingwall.monitor;

/// A network that answers so many times a second and no more, however often it is asked: its router
/// or firewall limits ICMP, as RFC 1812 (4.3.2.8) and RFC 4443 (2.4 f) ask for.
///
/// @param network such as `10.0.3.0/24`
/// @param perSecond about how many answers a second
public record RateLimit(String network, long perSecond) {
    /// One line for a person.
    public String text() {
        return "%s answers about %d a second: loss follows our own rate"
                .formatted(network, perSecond);
    }
}
