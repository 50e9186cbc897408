package io.pingwall.probe.icmp;

/// Knows whether the kernel threw away answers for want of room: then silence says nothing.
final class DropWatch {
    private static final long EVERY_NANOS = 100_000_000;

    private final Libc libc;
    private final EchoSocket socket;
    private final Ignored ignored;
    private long drops;
    private long readNanos;
    private long grewNanos;
    private boolean grew;

    DropWatch(Libc libc, EchoSocket socket, Ignored ignored, long now) {
        this.libc = libc;
        this.socket = socket;
        this.ignored = ignored;
        readNanos = now;
    }

    /// Looks now and then, so that a loss of answers spoils the flights around it and no more.
    void lookNowAndThen(long now) {
        if (now - readNanos > EVERY_NANOS) {
            look(now);
        }
    }

    /// Whether answers were dropped since `sentNanos`; they may have been dropped any time between
    /// two looks.
    boolean droppedSince(long sentNanos, long now) {
        if (now != readNanos) {
            look(now);
        }
        return grew && grewNanos - sentNanos >= 0;
    }

    private void look(long now) {
        long count = socket.drops(libc);
        if (count > drops) {
            ignored.dropped.add(count - drops);
            drops = count;
            grew = true;
            grewNanos = now;
        }
        readNanos = now;
    }
}
