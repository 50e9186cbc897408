package io.pingwall.target;

/// How often a board may ask at most, so that it stays polite. 0 means without limit.
///
/// @param perSecond packets per second in total
/// @param perNetwork packets per second to one network: a /24 of IPv4, a /64 of IPv6
public record Rates(int perSecond, int perNetwork) {
    public static final Rates DEFAULT = new Rates(20_000, 500);
    public static final Rates UNLIMITED = new Rates(0, 0);

    public Rates {
        if (perSecond < 0 || perNetwork < 0) {
            throw new IllegalArgumentException("a rate is 0 or more");
        }
    }
}
