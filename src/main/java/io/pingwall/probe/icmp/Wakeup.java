package io.pingwall.probe.icmp;

import java.lang.foreign.Arena;
import java.util.concurrent.atomic.AtomicInteger;

/// Wakes the engine's thread out of its waiting, from any thread, through an eventfd(2).
final class Wakeup {
    private static final int AWAKE = 0;

    /// It will wake within a few milliseconds by itself.
    private static final int NAPPING = 1;

    private static final int ASLEEP = 2;

    private final Libc libc = new Libc(Arena.ofAuto());
    private final int fd = libc.eventfd();
    private final AtomicInteger state = new AtomicInteger();
    private boolean closed;

    int fd() {
        return fd;
    }

    /// To be said by the engine before it looks at its queue for the last time.
    ///
    /// @param nap for a few milliseconds at most
    void goingToSleep(boolean nap) {
        state.set(nap ? NAPPING : ASLEEP);
    }

    void awake() {
        state.set(AWAKE);
    }

    /// To be called after something was put into the queue. Costs nothing while the engine is busy.
    void wake() {
        if (state.getAndSet(AWAKE) != AWAKE) {
            signal();
        }
    }

    /// The same for what is not due for some milliseconds: lets it finish its nap.
    void wakeFromSleep() {
        if (state.compareAndSet(ASLEEP, AWAKE)) {
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
