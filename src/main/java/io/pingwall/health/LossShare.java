package io.pingwall.health;

import io.pingwall.language.Phrases;

/// So many lost of so many asked.
record LossShare(int lost, int asked) {
    private static final Phrases SAY = Phrases.of(LossShare.class);

    /// Below this many asked, a share says nothing.
    static final int NEEDED = 20;

    boolean isAtLeast(double limit) {
        return asked >= NEEDED && lost > 0 && lost >= limit * asked;
    }

    /// Such as `12 % of the last 100 lost`.
    String text() {
        return SAY.of("lost-share", Math.round(100.0 * lost / asked), asked);
    }
}
