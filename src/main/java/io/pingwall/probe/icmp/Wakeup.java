package io.pingwall.probe.icmp;

import java.lang.foreign.Arena;
import java.util.concurrent.atomic.AtomicBoolean;

/// Wakes the engine's thread out of its waiting, from any thread, through an eventfd(2).
final class Wakeup {
    private final Libc libc = new Libc(Arena.ofAuto());
    private final int fd = libc.eventfd();
    private final AtomicBoolean asleep = new AtomicBoolean();
    private boolean closed;

    int fd() {
        return fd;
    }

    /// To be said by the engine before it looks at its queue for the last time.
    void goingToSleep() {
        asleep.set(true);
    }

    void awake() {
        asleep.set(false);
    }

    /// To be called after something was put into the queue. Costs nothing while the engine is busy.
    void wake() {
        if (asleep.compareAndSet(true, false)) {
            signal();
        }
    }

    private synchronized void signal() {
        if (!closed) {
            libc.writeLong(fd, 1);
        }
    }

    synchronized void reset() {
        libc.readLong(fd);
    }

    synchronized void close() {
        closed = true;
        libc.close(fd);
    }
}
