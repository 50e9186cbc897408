package io.pingwall.target;

import java.time.Duration;

/// How many answers it takes to change our mind about a target.
///
/// @param lossesToDown losses in a row until DOWN
/// @param repliesToUp replies in a row until a target that was DOWN is up again, and round trips in
///   a row above (below) `slowAbove` until it is SLOW (no longer SLOW)
/// @param slowAbove round trip above which a reply is a slow one
/// @param slowLoss share of the last 100 asked, 0 to 1, at which a target is SLOW
public record Thresholds(int lossesToDown, int repliesToUp, Duration slowAbove, double slowLoss) {
    public static final Thresholds DEFAULT = new Thresholds(3, 2, Duration.ofMillis(250), 0.10);
}
