package io.pingwall.probe.icmp.mac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/// Pipe and poll are the same wherever there is a POSIX: this links every call of [Libc] and makes
/// some of them.
@DisabledOnOs(OS.WINDOWS)
final class WakeupTest {
    private static int poll(Libc libc, MemorySegment polled) {
        return libc.poll(polled, 1, 0);
    }

    @Test
    void aWakeIsSeenOnceHoweverOftenItWasSaid() {
        try (var arena = Arena.ofConfined()) {
            var libc = new Libc(arena);
            var wakeup = new Wakeup();
            var polled = arena.allocate(8, 8);
            polled.set(JAVA_INT, 0, wakeup.fd());
            polled.set(JAVA_SHORT, 4, Darwin.POLLIN);
            assertEquals(0, poll(libc, polled));
            wakeup.wake();
            wakeup.wake();
            assertEquals(1, poll(libc, polled));
            wakeup.reset();
            assertEquals(0, poll(libc, polled));
            wakeup.close();
            wakeup.wake();
            assertEquals(-9, libc.close(wakeup.fd()), "EBADF: it is closed");
        }
    }
}
