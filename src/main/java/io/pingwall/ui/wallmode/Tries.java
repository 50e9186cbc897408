package io.pingwall.ui.wallmode;

import java.time.Duration;

/// Slows down who guesses a PIN: three tries, then a wait that doubles each time. Times are
/// nanoseconds of a clock that never goes back.
final class Tries {
    static final int FREE = 3;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final int MOST_DOUBLINGS = 6;

    private int wrong;
    private long openAt;
    private boolean waits;

    /// How long until the next try is taken; zero where it is now.
    Duration pause(long now) {
        return waits && openAt - now > 0 ? Duration.ofNanos(openAt - now) : Duration.ZERO;
    }

    void wrong(long now) {
        wrong++;
        if (wrong >= FREE) {
            int doublings = Math.min(MOST_DOUBLINGS, wrong - FREE);
            openAt = now + FIRST_WAIT.multipliedBy(1L << doublings).toNanos();
            waits = true;
        }
    }

    void right() {
        wrong = 0;
        waits = false;
    }
}
