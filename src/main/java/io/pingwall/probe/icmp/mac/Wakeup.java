package io.pingwall.probe.icmp.mac;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;

/// Wakes the engine's thread out of its waiting, from any thread, through a pipe(2).
final class Wakeup {
    private final Libc libc = new Libc(Arena.ofAuto());
    private final int readEnd;
    private final int writeEnd;
    private boolean closed;

    Wakeup() {
        try (var arena = Arena.ofConfined()) {
            var ends = arena.allocate(8, 4);
            int failed = libc.pipe(ends);
            if (failed < 0) {
                throw new IllegalStateException("no pipe for waking up: error " + -failed);
            }
            readEnd = ends.get(JAVA_INT, 0);
            writeEnd = ends.get(JAVA_INT, 4);
        }
        for (int fd : new int[] {readEnd, writeEnd}) {
            libc.fcntl(fd, Darwin.F_SETFD, Darwin.FD_CLOEXEC);
            // a full pipe wakes as well as one byte does
            libc.fcntl(fd, Darwin.F_SETFL, Darwin.O_NONBLOCK);
        }
    }

    /// Becomes readable when somebody wakes.
    int fd() {
        return readEnd;
    }

    synchronized void wake() {
        if (!closed) {
            libc.writeByte(writeEnd);
        }
    }

    synchronized void reset() {
        libc.skip(readEnd);
    }

    synchronized void close() {
        closed = true;
        libc.close(readEnd);
        libc.close(writeEnd);
    }
}
