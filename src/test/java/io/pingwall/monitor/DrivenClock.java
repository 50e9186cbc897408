package io.pingwall.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/// A clock that goes only where the test sends it.
final class DrivenClock implements Clock {
    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final AtomicLong nanos = new AtomicLong();
    private volatile Instant wall = START;

    @Override
    public long nanos() {
        return nanos.get();
    }

    @Override
    public Instant wall() {
        return wall;
    }

    /// Time passes.
    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
        wall = wall.plus(time);
    }

    /// The machine sleeps: the time of day goes on, the monotonic clock does not. To a program a
    /// clock that is set ahead looks the same; negative time sets it back.
    void jump(Duration time) {
        wall = wall.plus(time);
    }
}
